using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Audiences.Intake;

/// <summary>Finds text that JSON allows to be written but that no writer can write again: half a surrogate pair.</summary>
public static class UnicodeRule
{
    /// <summary>Is all of the event's text well-formed? Only an event with an escaped surrogate is walked through.</summary>
    public static bool Holds(JsonElement json)
    {
        var raw = JsonMarshal.GetRawUtf8Value(json);
        return Utf8.IsValid(raw)
            && ((raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0) || IsWellFormed(json));
    }

    private static bool IsWellFormed(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.TryText(out _),
        JsonValueKind.Array => json.EnumerateArray().All(IsWellFormed),
        JsonValueKind.Object => json.EnumerateObject().All(member => HasName(member) && IsWellFormed(member.Value)),
        _ => true,
    };

    private static bool HasName(JsonProperty member)
    {
        try
        {
            return member.Name is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
