namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A resync and how far it is.</summary>
/// <param name="ResyncId">The resync.</param>
/// <param name="MembersAtStart">Members who were in at the start.</param>
/// <param name="Confirmed">Of them, those of whom an event came in again, and those who left.</param>
/// <param name="Remaining">Of them, those who are waited for.</param>
public sealed record RunningResync(Guid ResyncId, long MembersAtStart, long? Confirmed, long? Remaining);
