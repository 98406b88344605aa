namespace Audiences.Console.Api.Mappings;

/// <summary>The mappings to start from.</summary>
/// <param name="Presets">All of them.</param>
public sealed record MappingPresets(IReadOnlyList<MappingPreset> Presets);
