using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Configuration;

/// <summary>
/// The settings of our own sections. A name that is not here stops the start: a misspelt setting that is silently
/// ignored costs more than a start that says so. The names that the whole system shares are known to each service,
/// so that all of them can be given one environment.
/// </summary>
public sealed class KnownSettings
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Audiences:AdminKey",
        "Audiences:DataDirectory",
        "Audiences:PublicUrl",
        "Meta:GraphUrl",
        "Meta:DialogUrl",
        "Meta:AppId",
        "Meta:AppSecret",
        "Services:Accounts",
        "Services:Mapping",
        "Services:SegmentQualifier",
        "Services:Uploader",
    };

    /// <summary>Declares settings that a service reads: <c>Meta:GraphUrl</c>. A part that is <c>*</c> stands for any one name or number.</summary>
    public KnownSettings Add(params string[] names)
    {
        _names.UnionWith(names);
        return this;
    }

    /// <summary>Refuses what nobody declared.</summary>
    /// <exception cref="SettingException">Names the first such setting and those that are known.</exception>
    public void Check(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (var section in _names.Select(SectionOf).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var (key, value) in configuration.GetSection(section).AsEnumerable())
            {
                if (value is not null && !_names.Contains(key) && !_names.Any(name => Covers(name, key)))
                {
                    throw new SettingException(SettingsReader.Name(key), $"is not known. Known in this section: {string.Join(", ", NamesOf(section))}.");
                }
            }
        }
    }

    private IEnumerable<string> NamesOf(string section) =>
        _names.Where(name => SectionOf(name).Equals(section, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(SettingsReader.Name);

    private static bool Covers(string name, string key)
    {
        if (!name.Contains('*', StringComparison.Ordinal))
        {
            return false;
        }

        var (pattern, parts) = (name.Split(':'), key.Split(':'));
        return pattern.Length == parts.Length
            && pattern.Zip(parts).All(pair => pair.First == "*" || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    private static string SectionOf(string name) => name.Split(':', 2)[0];
}
