using System.Globalization;
using Audiences.Contracts.Mapping;
using Audiences.Identifiers;

namespace Audiences.Uploader.Boost;

/// <summary>What decides, besides links and members, which linked identifiers an audience gets; stored as text with it.</summary>
/// <param name="Action">How users become rows.</param>
/// <param name="Limit">The most nodes that a cluster may have.</param>
/// <param name="Keys">The match keys that are mapped and can be linked, in order.</param>
internal sealed record BoostScope(string Action, int Limit, IReadOnlyList<MatchKey> Keys)
{
    /// <summary>The scope of an audience under its mapping.</summary>
    public static BoostScope Of(string action, int limit, IEnumerable<MatchKey> mappedKeys) =>
        new(action, limit, [.. mappedKeys.Where(MatchKeys.IdentifiesAlone).Distinct().Order()]);

    /// <summary>Reads <see cref="ToText"/>; null when the audience is not boosted.</summary>
    public static BoostScope? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split(' ');
        return new BoostScope(parts[0], Number(parts[1]), [.. parts[2..].Select(key => (MatchKey)Number(key))]);
    }

    /// <summary>Equal scopes have equal text.</summary>
    public string ToText() => string.Create(
        CultureInfo.InvariantCulture, $"{Action} {Limit}{string.Concat(Keys.Select(key => string.Create(CultureInfo.InvariantCulture, $" {(byte)key}")))}");

    /// <summary>Is a user one row, so that a key which a person has once has room for one value?</summary>
    public bool IsOneRow => Action == MappingActions.MultipleIdentifiers;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
