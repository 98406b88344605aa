using Audiences.Gateway.Events;

namespace Audiences.Gateway.Adapters;

/// <summary>What became of a product's request.</summary>
/// <param name="Events">What became of its events; null when the body was not JSON.</param>
/// <param name="Ignored">Records that say nothing about a membership.</param>
/// <param name="MessageId">The product's id of the request, where it has one.</param>
internal sealed record SourceIntakeResult(IntakeResult? Events, int Ignored, string? MessageId = null);
