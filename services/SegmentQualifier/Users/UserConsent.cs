namespace Audiences.SegmentQualifier.Users;

/// <summary>The newest statement about consent.</summary>
/// <param name="Granted">May the user be advertised to?</param>
/// <param name="AsOf">When it was said, in UTC.</param>
public sealed record UserConsent(bool Granted, DateTimeOffset AsOf);
