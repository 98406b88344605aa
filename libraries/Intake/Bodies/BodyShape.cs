using System.Buffers;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>How a body is laid out, judged by its first bytes: publishers get the content type wrong.</summary>
internal enum BodyShape
{
    /// <summary>More bytes are needed.</summary>
    Unknown,
    Lines,
    Array,
    Document,
}

internal static class BodyShapes
{
    public static BodyShape Of(ReadOnlySequence<byte> start, string? contentType, bool isAll, Func<JsonElement, bool> isContainer)
    {
        if (start.IsEmpty)
        {
            return isAll ? BodyShape.Lines : BodyShape.Unknown;
        }

        if (start.FirstSpan[0] == (byte)'[')
        {
            return BodyShape.Array;
        }

        if (start.FirstSpan[0] != (byte)'{' || IsLines(contentType))
        {
            return BodyShape.Lines;
        }

        if (start.PositionOf((byte)'\n') is { } end)
        {
            return IsWholeRecord(start.Slice(0, end), isContainer) ? BodyShape.Lines : BodyShape.Document;
        }

        return isAll || start.Length > IntakeLimits.MaxEventBytes ? BodyShape.Document : BodyShape.Unknown;
    }

    private static bool IsLines(string? contentType) =>
        contentType is not null
        && (contentType.Contains("ndjson", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("jsonl", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("json-seq", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("json-lines", StringComparison.OrdinalIgnoreCase));

    private static bool IsWholeRecord(ReadOnlySequence<byte> line, Func<JsonElement, bool> isContainer)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return !isContainer(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
