using System.Text.Json;

namespace Audiences.Intake;

internal static class JsonMembers
{
    /// <summary>A member's value; null where it is absent or null, which mean the same in an event.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : null;

    /// <summary>The text of a JSON string; false for half a surrogate pair or bytes that are not UTF-8.</summary>
    public static bool TryText(this JsonElement value, out string text)
    {
        try
        {
            text = value.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }
}
