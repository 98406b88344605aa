namespace Audiences.SegmentQualifier.Users;

/// <summary>What events and statements say of one user. No identifier is kept here.</summary>
/// <param name="UserId">The user's id at the publisher.</param>
/// <param name="Consent">The newest statement about consent; absent when there is none, which means granted.</param>
/// <param name="ErasedAt">When the user was erased last, in UTC; what came before is forgotten.</param>
/// <param name="Segments">The segments that events named the user in, or out of, by id; 200 at most.</param>
public sealed record UserView(string UserId, UserConsent? Consent, DateTimeOffset? ErasedAt, IReadOnlyList<UserSegment> Segments);
