using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>A call that Meta accepted.</summary>
/// <param name="Body">The answer.</param>
/// <param name="Usage">How much of the budgets is used.</param>
public sealed record GraphResponse(JsonElement Body, GraphUsage Usage)
{
    /// <summary>Meta's number of the call, which its support asks for; null when the answer has none.</summary>
    public string? TraceId { get; init; }
}
