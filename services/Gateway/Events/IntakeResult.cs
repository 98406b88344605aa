namespace Audiences.Gateway.Events;

/// <summary>What became of a body's events.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Accepted">Events that are safe.</param>
/// <param name="Rejected">The first 1,000 that were not taken.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
public sealed record IntakeResult(IntakeOutcome Outcome, int Accepted, IReadOnlyList<RejectedEvent> Rejected, int RejectedTotal);
