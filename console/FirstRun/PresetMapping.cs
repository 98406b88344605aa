namespace Audiences.Console.FirstRun;

/// <summary>The body that maps by a preset.</summary>
/// <param name="Preset">Its name.</param>
public sealed record PresetMapping(string Preset);
