using Audiences.Console.Api.Mappings;
using Audiences.Identifiers;

namespace Audiences.Console.Mapping;

/// <summary>A mapping while somebody works on it.</summary>
public sealed class EditedMapping
{
    private const string HashedOption = "sha256";
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hashed = new(StringComparer.Ordinal);
    private readonly AccountMapping _saved;

    /// <summary>Begins with what is stored.</summary>
    public EditedMapping(AccountMapping saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        _saved = saved;
        (Action, DefaultCountry) = (saved.Action, saved.DefaultCountry ?? "");
        Take(saved.Attributes);
    }

    /// <summary><c>singleIdentifier</c> or <c>multipleIdentifiers</c>.</summary>
    public string Action { get; set; }

    /// <summary>The country of records that name none; blank: none.</summary>
    public string DefaultCountry { get; set; }

    /// <summary>How identifiers become rows is another than what is stored.</summary>
    public bool ActionChanged => Action != _saved.Action;

    /// <summary>Something else is read than what is stored, or another country is meant.</summary>
    public bool AttributesChanged =>
        (_saved.DefaultCountry ?? "") != DefaultCountry.Trim() || ToDraft().Attributes is var now && (now.Count != _saved.Attributes.Count || now.Any(pair => _saved.Attributes.GetValueOrDefault(pair.Key) != pair.Value));

    /// <summary>There is something to save.</summary>
    public bool Changed => ActionChanged || AttributesChanged;

    /// <summary>The path of an attribute; blank: it is off.</summary>
    public string PathOf(string attribute) => _paths.GetValueOrDefault(attribute, "");

    /// <summary>The attribute is on.</summary>
    public bool IsOn(string attribute) => !string.IsNullOrWhiteSpace(PathOf(attribute));

    /// <summary>Its values come hashed.</summary>
    public bool IsHashed(string attribute) => _hashed.Contains(attribute);

    /// <summary>The attribute is one that may come hashed.</summary>
    public static bool MayBeHashed(string attribute) => ExportAttributes.KeysOf(attribute) is [var key] && MatchKeys.IsHashed(key);

    /// <summary>Reads the attribute from there; blank switches it off.</summary>
    public void Set(string attribute, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bar = path.LastIndexOf('|');
        if (bar >= 0 && path[(bar + 1)..].Trim() == HashedOption)
        {
            (path, _) = (path[..bar].TrimEnd(), _hashed.Add(attribute));
        }

        _paths[attribute] = path;
    }

    /// <summary>Its values come hashed, or not.</summary>
    public void SetHashed(string attribute, bool hashed) => _ = hashed ? _hashed.Add(attribute) : _hashed.Remove(attribute);

    /// <summary>Starts again from a preset.</summary>
    public void Take(IReadOnlyDictionary<string, string> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        _paths.Clear();
        _hashed.Clear();
        foreach (var (attribute, path) in attributes)
        {
            Set(attribute, path);
        }
    }

    /// <summary>As the API takes it.</summary>
    public MappingDraft ToDraft() => new(
        Action,
        _paths.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToDictionary(pair => pair.Key, pair => pair.Value.Trim() + (_hashed.Contains(pair.Key) ? " | " + HashedOption : ""), StringComparer.Ordinal),
        string.IsNullOrWhiteSpace(DefaultCountry) ? null : DefaultCountry.Trim());
}
