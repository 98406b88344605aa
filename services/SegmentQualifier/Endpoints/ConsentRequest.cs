namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>A user's statement about consent.</summary>
/// <param name="Advertising">May the user be advertised to? Required.</param>
/// <param name="OccurredAt">When it was said (RFC 3339); absent means now.</param>
public sealed record ConsentRequest(bool Advertising, DateTimeOffset? OccurredAt);
