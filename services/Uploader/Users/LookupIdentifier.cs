using System.Text;
using Audiences.Identifiers;

namespace Audiences.Uploader.Users;

/// <summary>Reads the identifier that somebody is looked up by: as Meta would get it, never as a person writes it.</summary>
internal static class LookupIdentifier
{
    /// <summary>What is wrong, by field; nothing of the value is repeated.</summary>
    public static Dictionary<string, string[]> Read(string? key, string? value, out Identifier identifier)
    {
        identifier = default;
        var found = MatchKeys.All.Where(MatchKeys.IdentifiesAlone).Where(known => MatchKeys.SchemaName(known) == key).ToList();
        if (found is not [var matchKey])
        {
            return new() { ["key"] = [$"Write one of {string.Join(", ", MatchKeys.All.Where(MatchKeys.IdentifiesAlone).Select(MatchKeys.SchemaName))}."] };
        }

        if (MatchKeys.IsHashed(matchKey))
        {
            if (value is not { Length: 64 } || !value.All(char.IsAsciiHexDigit))
            {
                return new() { ["value"] = ["Give the SHA-256 of the normalised value, 64 hex digits; never the value itself. docs/identifiers.md says how to normalise."] };
            }

            identifier = new Identifier(matchKey, Convert.FromHexString(value));
            return [];
        }

        if (value is not { Length: > 0 and <= 1_000 } || value.Contains('\0', StringComparison.Ordinal) || !Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)).Equals(value, StringComparison.Ordinal))
        {
            return new() { ["value"] = ["Give the id as Meta gets it, 1 to 1000 characters."] };
        }

        identifier = new Identifier(matchKey, Encoding.UTF8.GetBytes(value));
        return [];
    }
}
