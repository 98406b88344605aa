namespace Audiences.Mapping.Mappings;

/// <summary>A mapping as somebody sent it.</summary>
/// <param name="Action">How identifiers become rows at Meta; absent means each by itself.</param>
/// <param name="Attributes">Export attribute to path or constant; null or blank switches the attribute off.</param>
/// <param name="DefaultCountry">The country of records that name none, such as <c>DE</c>.</param>
public sealed record MappingDraft(string? Action, IReadOnlyDictionary<string, string?>? Attributes, string? DefaultCountry)
{
    /// <summary>The attributes that are on.</summary>
    public IReadOnlyDictionary<string, string> Mapped() => (Attributes ?? new Dictionary<string, string?>())
        .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
        .ToDictionary(pair => pair.Key, pair => pair.Value!.Trim());
}
