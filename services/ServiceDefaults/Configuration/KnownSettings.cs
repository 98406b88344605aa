using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Configuration;

/// <summary>
/// The settings of our own sections. A name that is not here stops the start: a misspelt setting that is silently
/// ignored costs more than a start that says so.
/// </summary>
public sealed class KnownSettings
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Audiences:AdminKey",
        "Audiences:DataDirectory",
    };

    /// <summary>Declares settings that a service reads: <c>Meta:GraphUrl</c>.</summary>
    public KnownSettings Add(params string[] names)
    {
        _names.UnionWith(names);
        return this;
    }

    /// <summary>Refuses what nobody declared.</summary>
    public void Check(IConfiguration configuration)
    {
        foreach (var section in _names.Select(name => name[..name.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())
        {
            foreach (var (key, value) in configuration.GetSection(section).AsEnumerable())
            {
                if (value is not null && !_names.Contains(key))
                {
                    throw new SettingException(
                        key.Replace(":", "__", StringComparison.Ordinal),
                        $"is not known. Known in this section: {string.Join(", ", _names.Where(n => n.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).Order().Select(n => n.Replace(":", "__", StringComparison.Ordinal)))}.");
                }
            }
        }
    }
}
