using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Reckoning;

/// <summary>
/// The row that Meta should hold for a user. The story's values are simple, so Meta's rules come down to: trim and lower
/// the case; of a phone number keep the digits; hash all but the external id.
/// </summary>
internal static class ExpectedRow
{
    public static string Of(JsonObject e)
    {
        var properties = e["properties"]!;
        var row = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["EMAIL"] = Hash(Text(properties["email"])),
            ["EXTERN_ID"] = (string)e["userId"]!,
            ["FN"] = Hash(Text(properties["firstName"])),
            ["LN"] = Hash(Text(properties["lastName"])),
        };
        if (properties["phone"] is { } phone)
        {
            row["PHONE"] = Hash(string.Concat(Text(phone).Where(char.IsAsciiDigit)));
        }

        return string.Join(' ', row.Select(value => $"{value.Key}={value.Value}"));
    }

    private static string Text(JsonNode? value) => ((string)value!).Trim().ToLowerInvariant();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
