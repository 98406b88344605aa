using Audiences.Gateway.Events;

namespace Audiences.Gateway.Endpoints;

/// <summary>What became of the events of a body.</summary>
/// <param name="Accepted">How many are safe.</param>
/// <param name="Rejected">The first 1,000 that were not taken, by line.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
public sealed record EventsAnswer(int Accepted, IReadOnlyList<RejectedEvent> Rejected, int RejectedTotal)
{
    internal static EventsAnswer Of(IntakeResult result) => new(result.Accepted, result.Rejected, result.RejectedTotal);
}
