using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Intake;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>Writes a record as one of our membership events, by the source's options.</summary>
internal static class SourceEventWriter
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = IntakeLimits.MaxDepth };

    public static Translated ToEvent(this SourceEvent source, SourceRules rules, Receipt receipt)
    {
        if ((rules.UserId is { } path ? path.First(source.Root) : source.UserId) is not { } userId)
        {
            return Translated.Rejected(
                source.Place,
                "userId",
                rules.UserIdText.Length > 0
                    ? $"is missing: this source looks for it at {rules.UserIdText}. Send it there, or change the source's option userId."
                    : "is missing. Send it, or say with the source's option userId where it is.",
                source.EventId);
        }

        var segment = rules.SegmentId is null && source.SegmentId is null ? rules.SegmentFrom?.First(source.SegmentRoot ?? source.Root) : null;
        if (rules.SegmentId is null && source.SegmentId is null && segment is null)
        {
            return Translated.Rejected(source.Place, "segmentId", "is missing: the record names no segment. Send it, or set the source's option segmentId or segmentFrom.", source.EventId);
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteString("eventId", source.EventId);
            writer.WriteString("type", source.Qualified ? MembershipTypes.Qualified : MembershipTypes.Disqualified);
            Write(writer, "segmentId", segment, rules.SegmentId ?? source.SegmentId);
            Write(writer, "userId", userId, null);
            Write(writer, "occurredAt", source.At is null ? source.OccurredAt : null, (source.At ?? receipt.At).UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            WriteSequence(writer, source);
            WriteConsent(writer, rules.Consent?.First(source.Root));
            WriteProperties(writer, source, rules);
            if (source.Device is { ValueKind: JsonValueKind.Object } device)
            {
                writer.WriteStartObject("context");
                Write(writer, "device", device, null);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Parse(source, bytes.WrittenMemory);
    }

    private static Translated Parse(SourceEvent source, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Translated.To(source.Place, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return Translated.Rejected(source.Place, "properties", $"nest deeper than {IntakeLimits.MaxDepth} levels. Send flatter ones, or name with the source's option properties those to take.", source.EventId);
        }
    }

    /// <summary>Without an instant of its own, a record's place says which of a body's records is later.</summary>
    private static void WriteSequence(Utf8JsonWriter writer, SourceEvent source)
    {
        if (source.Sequence is { } sequence)
        {
            Write(writer, "sequence", sequence, null);
        }
        else if (source.OccurredAt is null)
        {
            writer.WriteNumber("sequence", source.Place);
        }
    }

    private static void WriteConsent(Utf8JsonWriter writer, JsonElement? consent)
    {
        if (consent is { } value)
        {
            writer.WriteStartObject("consent");
            Write(writer, "advertising", value, null);
            writer.WriteEndObject();
        }
    }

    private static void WriteProperties(Utf8JsonWriter writer, SourceEvent source, SourceRules rules)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in source.Properties.Where(one => one is { ValueKind: JsonValueKind.Object }).SelectMany(one => one!.Value.EnumerateObject()))
        {
            properties[member.Name] = member.Value;
        }

        foreach (var (name, value) in source.Made)
        {
            properties[name] = value;
        }

        writer.WriteStartObject("properties");
        foreach (var (name, value) in properties.Where(one => !source.Without.Contains(one.Key) && rules.Properties?.Contains(one.Key) != false))
        {
            Write(writer, name, value, null);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, JsonElement? value, string? text)
    {
        writer.WritePropertyName(name);
        if (value is { } json)
        {
            json.WriteTo(writer);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
