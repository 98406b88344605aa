using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Reads and writes a message as its own JSON.</summary>
internal sealed class WholeJsonConverter<T> : JsonConverter<T>
    where T : class, IWholeJson
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)T.Create(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
