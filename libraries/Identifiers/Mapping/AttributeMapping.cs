using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Scanning;

namespace Audiences.Identifiers;

/// <summary>A mapping ready for use: which part of an event feeds which export attribute.</summary>
public sealed class AttributeMapping
{
    private AttributeMapping(AttributeSource[] sources, string? defaultCountry)
    {
        Sources = sources;
        DefaultCountry = defaultCountry;
        CountrySource = Array.Find(sources, source => source is { Attribute: ExportAttributes.Country, Hashed: false });
        Places = Array.ConvertAll(sources, source => source.Path?.Names is { } names ? Members.Want(names) : Member.Unwanted);
        CountryPlace = CountrySource is null ? Member.Unwanted : Places[Array.IndexOf(sources, CountrySource)];
        NeedsToday = Array.Exists(sources, source => source.Key == MatchKey.BirthYear);
        Keys = [.. sources.SelectMany(source => ExportAttributes.KeysOf(source.Attribute)).Distinct().Order()];
    }

    /// <summary>The match keys that are on, in Meta's order.</summary>
    public IReadOnlyList<MatchKey> Keys { get; }

    /// <summary>The attributes that are the same for every record.</summary>
    public IReadOnlyList<string> Constants => [.. Sources.Where(source => source.Constant is not null).Select(source => source.Attribute)];

    internal AttributeSource[] Sources { get; }

    /// <summary>Where a record names its country; null if it doesn't, or hashed.</summary>
    internal AttributeSource? CountrySource { get; }

    /// <summary>Where all sources that are paths of names come from.</summary>
    internal MemberTree Members { get; } = new();

    /// <summary>The place of each of <see cref="Sources"/> in <see cref="Members"/>.</summary>
    internal int[] Places { get; }

    /// <summary>The place of <see cref="CountrySource"/>.</summary>
    internal int CountryPlace { get; }

    /// <summary>What can be sent depends on the day.</summary>
    internal bool NeedsToday { get; }

    /// <summary>Lower-case ISO 3166-1 alpha-2 code.</summary>
    internal string? DefaultCountry { get; }

    /// <summary>
    /// Reads a mapping. The right side of each attribute is one of:
    /// <list type="bullet">
    /// <item>a path from the event's root: <c>properties.email</c>, <c>userId</c>, <c>properties.emails[0]</c>,
    /// <c>properties.emails[*].address</c>, <c>properties['e-mail address']</c>;</item>
    /// <item>several paths, of which the first that finds something counts: <c>traits.firstName ?? traits.first_name</c>;</item>
    /// <item>a constant: <c>=de</c>.</item>
    /// </list>
    /// A path may be followed by an option: <c>| sha256</c> (values come hashed, anything else is rejected), and for
    /// dateOfBirth <c>| date:dd/MM/yyyy</c> (or <c>date:unix</c>, <c>date:unixms</c>).
    /// </summary>
    /// <param name="attributes">Export attribute to path or constant.</param>
    /// <param name="defaultCountry">The country of records that name none, in any form that a record may use; null for none.</param>
    /// <exception cref="MappingException">An attribute is unknown, a path malformed, the country unknown, or nothing is mapped.</exception>
    public static AttributeMapping Compile(IReadOnlyDictionary<string, string> attributes, string? defaultCountry)
    {
        UnicodeSupport.Require();
        if (attributes.Count == 0)
        {
            throw new MappingException("attributes", "The mapping maps nothing. Map at least one attribute, email for example.");
        }

        var sources = attributes.Select(pair => AttributeSourceParser.Parse(pair.Key, pair.Value)).ToDictionary(source => source.Attribute);
        return new AttributeMapping([.. ExportAttributes.All.Where(sources.ContainsKey).Select(name => sources[name])], Country(defaultCountry));
    }

    private static string? Country(string? country)
    {
        if (string.IsNullOrWhiteSpace(country))
        {
            return null;
        }

        return CountryNormalizer.Normalize(country).Value
            ?? throw new MappingException("defaultCountry", "The default country is not known. Use an ISO 3166-1 alpha-2 code such as DE, or leave it out.");
    }
}
