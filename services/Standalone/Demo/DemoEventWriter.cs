using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Audiences.Standalone.Demo;

/// <summary>Writes the demo's events as a customer data platform would send them: a JSON object a line.</summary>
internal static class DemoEventWriter
{
    /// <summary>Records that must come back as rejected, each for another reason.</summary>
    public static readonly IReadOnlyList<string> BadLines =
    [
        """{"eventId":"bad-1","type":"qualified","segmentId":"vip","occurredAt":"2026-01-05T08:00:00Z"}""",
        """{"eventId":"bad-2","type":"promoted","segmentId":"vip","userId":"u-1","occurredAt":"2026-01-05T08:00:00Z"}""",
        """{"eventId":"bad-3","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"yesterday"}""",
        """{"eventId":"bad-4","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"1999-12-31T23:59:59Z"}""",
        """{"eventId":"bad-5","type":"qualified","segmentId":"","userId":"u-1","occurredAt":"2026-01-05T08:00:00Z"}""",
        """{"eventId":"bad-6","type":"qualified","segmentId":"vip","userId":"u-1" """,
        """not JSON at all""",
    ];

    /// <summary>Splits events into request bodies; a bad line stands here and there among them.</summary>
    public static IEnumerable<(byte[] Body, int Events, int Bad)> Bodies(IReadOnlyList<DemoEvent> events, int size)
    {
        var number = 0;
        foreach (var chunk in events.Chunk(size))
        {
            var buffer = new ArrayBufferWriter<byte>(chunk.Length * 400);
            using var writer = new Utf8JsonWriter(buffer);
            foreach (var item in chunk)
            {
                Write(writer, item);
                writer.Flush();
                writer.Reset();
                buffer.Write("\n"u8);
            }

            buffer.Write(System.Text.Encoding.UTF8.GetBytes(BadLines[number++ % BadLines.Count] + "\n"));
            yield return (buffer.WrittenSpan.ToArray(), chunk.Length, 1);
        }
    }

    private static void Write(Utf8JsonWriter writer, DemoEvent item)
    {
        writer.WriteStartObject();
        writer.WriteString("eventId", item.EventId);
        writer.WriteString("type", item.Qualified ? "qualified" : "disqualified");
        writer.WriteString("segmentId", item.SegmentId);
        writer.WriteString("userId", item.Person.UserId);
        writer.WriteString("occurredAt", item.OccurredAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (item.Sequence is { } sequence)
        {
            writer.WriteNumber("sequence", sequence);
        }

        if (item.Qualified)
        {
            writer.WriteStartObject("properties");
            foreach (var (name, value) in item.Person.Sent)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        if (item.Consent is { } consent)
        {
            writer.WriteStartObject("consent");
            writer.WriteBoolean("advertising", consent);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
