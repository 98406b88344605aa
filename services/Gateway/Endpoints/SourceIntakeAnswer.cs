using Audiences.Gateway.Events;

namespace Audiences.Gateway.Endpoints;

/// <summary>What became of a product's records.</summary>
/// <param name="Accepted">How many events are safe.</param>
/// <param name="Ignored">How many records say nothing about a membership.</param>
/// <param name="Rejected">The first 1,000 that were not taken, by the record's place in the body.</param>
/// <param name="RejectedTotal">How many were not taken.</param>
public sealed record SourceIntakeAnswer(int Accepted, int Ignored, IReadOnlyList<RejectedEvent> Rejected, int RejectedTotal);
