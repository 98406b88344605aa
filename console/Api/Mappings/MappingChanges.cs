namespace Audiences.Console.Api.Mappings;

/// <summary>What is different between two versions.</summary>
public sealed record MappingChanges
{
    /// <summary>Attributes that were switched on.</summary>
    public IReadOnlyDictionary<string, string>? Added { get; init; }

    /// <summary>Attributes that were switched off.</summary>
    public IReadOnlyDictionary<string, string>? Removed { get; init; }

    /// <summary>Attributes that got another path.</summary>
    public IReadOnlyDictionary<string, ValueChange>? Changed { get; init; }

    /// <summary>Another action.</summary>
    public ValueChange? Action { get; init; }

    /// <summary>Another default country.</summary>
    public ValueChange? DefaultCountry { get; init; }
}
