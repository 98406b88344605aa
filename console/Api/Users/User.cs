namespace Audiences.Console.Api.Users;

/// <summary>What events and statements say of one user.</summary>
/// <param name="UserId">The user's id at the publisher.</param>
/// <param name="Consent">The newest statement about consent.</param>
/// <param name="ErasedAt">When the user was erased last.</param>
/// <param name="Segments">The segments that events named the user in, or out of.</param>
public sealed record User(string UserId, UserConsent? Consent, DateTimeOffset? ErasedAt, IReadOnlyList<UserSegment> Segments);
