using System.Text.Json;
using Audiences.Identifiers;

namespace Audiences.Console.Users;

/// <summary>
/// What somebody typed, normalised and hashed in the browser as events are: of an e-mail address or a phone number nothing
/// but the hash leaves it.
/// </summary>
/// <param name="Key">EMAIL, PHONE, MADID or EXTERN_ID.</param>
/// <param name="Value">As Meta gets it.</param>
/// <param name="Error">Why it can't be used; null: it can.</param>
public sealed record TypedIdentifier(string Key, string Value, string? Error)
{
    /// <summary>Reads it.</summary>
    /// <param name="attribute">The export attribute that it is.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="country">The country of a phone number without a country code; blank: none.</param>
    /// <param name="time">Tells today's date.</param>
    public static TypedIdentifier Read(string attribute, string text, string country, TimeProvider time)
    {
        try
        {
            var mapping = AttributeMapping.Compile(
                new Dictionary<string, string> { [attribute] = "value" }, string.IsNullOrWhiteSpace(country) ? null : country.Trim());
            using var record = Record(text);
            var reading = new IdentifierReader(mapping, time).Explain(record.RootElement, out var values);
            return reading.Identifiers.Items is [var only, ..]
                ? new TypedIdentifier(MatchKeys.SchemaName(only.Key), only.ToText(), null)
                : new TypedIdentifier("", "", values.Select(value => value.Rejection?.Reason).FirstOrDefault() ?? "");
        }
        catch (MappingException e)
        {
            return new TypedIdentifier("", "", e.Message);
        }
    }

    /// <summary>The kind only.</summary>
    public override string ToString() => Key;

    private static JsonDocument Record(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("value", text);
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(stream.ToArray());
    }
}
