using System.Text.Json;
using Audiences.Mapping.Mappings;

namespace Audiences.Mapping.Preview;

/// <summary>A sample to try a mapping on. Nothing of it is stored or logged.</summary>
/// <param name="Record">A membership event.</param>
/// <param name="Mapping">The mapping to try; absent means the account's own.</param>
public sealed record PreviewRequest(JsonElement? Record, MappingDraft? Mapping)
{
    /// <summary>Nothing of the record: it must not slip into a log.</summary>
    public override string ToString() => nameof(PreviewRequest);
}
