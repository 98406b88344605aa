using Audiences.Gateway.Events;

namespace Audiences.Gateway.Identities;

/// <summary>What became of a body's links.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Accepted">Links that are safe.</param>
/// <param name="Rejected">The first 1,000 that were not taken.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
public sealed record LinkIntakeResult(IntakeOutcome Outcome, int Accepted, IReadOnlyList<RejectedLink> Rejected, int RejectedTotal);
