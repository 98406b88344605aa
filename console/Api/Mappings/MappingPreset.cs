namespace Audiences.Console.Api.Mappings;

/// <summary>A mapping to start from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">For people.</param>
/// <param name="Note">Where the CDP's object goes, and what is left off.</param>
/// <param name="Attributes">Export attribute to path.</param>
public sealed record MappingPreset(string Name, string Title, string Note, IReadOnlyDictionary<string, string> Attributes);
