using System.Text.Json;
using Audiences.Intake;

namespace Audiences.SegmentQualifier.Reception;

/// <summary>One event as it came in, not read yet.</summary>
/// <param name="Json">Any JSON.</param>
/// <param name="Workspace">Which workspace it may belong to.</param>
/// <param name="TraceParent">The W3C trace context that it came with.</param>
public readonly record struct ReceivedJson(JsonElement Json, WorkspacePolicy Workspace, string? TraceParent);
