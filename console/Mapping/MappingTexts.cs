namespace Audiences.Console.Mapping;

/// <summary>Names the texts of this folder.</summary>
public sealed class MappingTexts;
