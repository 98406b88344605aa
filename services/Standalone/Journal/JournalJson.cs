using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audiences.Standalone.Journal;

/// <summary>How messages are written into the journal.</summary>
internal static class JournalJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
