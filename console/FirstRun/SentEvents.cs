namespace Audiences.Console.FirstRun;

/// <summary>What came of events.</summary>
/// <param name="Accepted">How many are safe.</param>
/// <param name="Rejected">The others.</param>
/// <param name="RejectedTotal">How many others.</param>
public sealed record SentEvents(int Accepted, IReadOnlyList<RefusedEvent> Rejected, long RejectedTotal);
