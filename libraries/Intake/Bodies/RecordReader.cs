using System.Buffers;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>Reads the records of a body, one at a time, each judged by itself.</summary>
internal abstract class RecordReader<T>
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = IntakeLimits.MaxDepth };

    /// <summary>The member of an object that holds all records, <c>{"events": […]}</c>.</summary>
    public abstract string Container { get; }

    /// <summary>A member that a record has, and an object around records has not.</summary>
    public abstract string Mark { get; }

    public abstract T Read(JsonElement json, int line);

    public abstract T Broken(int line, string error, string field = EventFields.Line);

    /// <summary>Reads the JSON of one record; rejected by itself when it is not JSON.</summary>
    public T Read(ReadOnlySequence<byte> utf8, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return Read(document.RootElement.Clone(), line);
        }
        catch (JsonException)
        {
            return Broken(line, "is not a JSON object on one line. Send one complete object a line, in UTF-8, nested at most 32 deep.");
        }
    }

    /// <summary>Is it an object around records?</summary>
    public bool IsContainer(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Container, out var all) && all.ValueKind == JsonValueKind.Array
        && !json.TryGetProperty(Mark, out _);
}
