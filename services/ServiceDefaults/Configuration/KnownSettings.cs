using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Configuration;

/// <summary>
/// The settings of our own sections. A name that is not here stops the start: a misspelt setting that is silently
/// ignored costs more than a start that says so. The names that the whole system shares are known to each service,
/// so that all of them can be given one environment.
/// </summary>
public sealed class KnownSettings
{
    private readonly HashSet<string> _names = new(SharedSettings.All.Select(setting => setting.Key), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Setting> _declared = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the modules of this service read, by their own declaration.</summary>
    public IReadOnlyCollection<Setting> Declared => _declared.Values;

    /// <summary>Declares settings that a service reads.</summary>
    public KnownSettings Add(params Setting[] settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        foreach (var setting in settings)
        {
            _names.Add(setting.Key);
            _declared[setting.Key] = setting;
        }

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
