namespace Audiences.Console.Api.Users;

/// <summary>The newest event about a user.</summary>
/// <param name="EventId">Its id.</param>
/// <param name="OccurredAt">When the change happened.</param>
public sealed record MemberEvent(string EventId, DateTimeOffset OccurredAt);
