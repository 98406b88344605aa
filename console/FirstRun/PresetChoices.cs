namespace Audiences.Console.FirstRun;

/// <summary>The answer of <c>GET /v1/mapping-presets</c>.</summary>
/// <param name="Presets">The mappings.</param>
public sealed record PresetChoices(IReadOnlyList<PresetChoice> Presets);
