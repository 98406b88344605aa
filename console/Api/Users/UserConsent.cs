namespace Audiences.Console.Api.Users;

/// <summary>The newest statement about consent.</summary>
/// <param name="Granted">The user may be advertised to.</param>
/// <param name="AsOf">When it was said.</param>
public sealed record UserConsent(bool Granted, DateTimeOffset AsOf);
