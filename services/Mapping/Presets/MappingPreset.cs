namespace Audiences.Mapping.Presets;

/// <summary>A mapping to start from, for the shape that a CDP sends. It is copied into an account's mapping, not linked to it.</summary>
/// <param name="Name">What <c>PUT …/mapping</c> calls it.</param>
/// <param name="Title">The CDP and its shape, for people.</param>
/// <param name="Page">The page that names the properties.</param>
/// <param name="Note">Where the CDP's object goes in a membership event, and what the preset leaves off.</param>
/// <param name="Attributes">Export attribute to path.</param>
public sealed record MappingPreset(string Name, string Title, string Page, string Note, IReadOnlyDictionary<string, string> Attributes);
