namespace Audiences.Standalone.Client;

/// <summary>A mapping, as far as the commands need it.</summary>
internal sealed record MappingAnswer(string? Action, IReadOnlyDictionary<string, string> Attributes, string? DefaultCountry);
