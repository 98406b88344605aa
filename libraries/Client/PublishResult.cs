namespace Audiences.Client;

/// <summary>What became of events.</summary>
/// <param name="Accepted">How many are safe at the server.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
/// <param name="Rejected">Those that were not taken, each with the reason; the first 1,000 since the last flush.</param>
public sealed record PublishResult(int Accepted, int RejectedTotal, IReadOnlyList<EventRejection> Rejected);
