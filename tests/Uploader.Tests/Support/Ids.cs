using System.Security.Cryptography;
using System.Text;
using Audiences.Identifiers;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Identifiers for tests, and how the model of Meta shows them.</summary>
internal static class Ids
{
    public static Identifier Email(string name) => new(MatchKey.Email, Hash(name + "@example.com"));

    public static Identifier Phone(string number) => new(MatchKey.Phone, Hash(number));

    public static Identifier FirstName(string name) => new(MatchKey.FirstName, Hash(name));

    public static Identifier External(string id) => new(MatchKey.ExternalId, Encoding.UTF8.GetBytes(id));

    public static Identifier Worth(string value) => new(MatchKey.LookalikeValue, Encoding.UTF8.GetBytes(value));

    public static IdentifierSet Set(params Identifier[] identifiers) => IdentifierSet.Create(identifiers);

    public static string Hex(string text) => Convert.ToHexStringLower(Hash(text));

    /// <summary>The rows of a set, as the model of Meta shows them.</summary>
    public static IEnumerable<string> Rows(IdentifierSet set, string action) => UploadRows.Of(set.IsEmpty ? [] : set.ToBytes(), action)
        .Select(row => string.Join(' ', row.Cells.Select(cell => $"{MatchKeys.SchemaName(cell.Key)}={cell.ToText()}").Concat(row.Value is { } value ? [ModelMeta.Value + value] : Array.Empty<string>()).Order(StringComparer.Ordinal)));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
