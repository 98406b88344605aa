namespace Audiences.Mapping.Presets;

/// <summary>What <c>GET /v1/mapping-presets</c> answers.</summary>
/// <param name="Presets">The presets.</param>
public sealed record PresetsView(IReadOnlyList<MappingPreset> Presets);
