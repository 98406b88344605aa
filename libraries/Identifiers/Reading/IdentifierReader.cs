using System.Text.Json;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>Reads a person's identifiers from a membership event: finds the values, normalises and hashes them.</summary>
/// <param name="mapping">Where each attribute comes from.</param>
/// <param name="time">Tells today's date, after which nobody is born; the system's clock unless given.</param>
public sealed class IdentifierReader(AttributeMapping mapping, TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>
    /// Reads one event. A value that can't be sent is reported and the others go on; what is absent, null or blank is
    /// neither. Of a match key that a person has only one of, the first valid value counts.
    /// </summary>
    /// <param name="membershipEvent">The whole event object.</param>
    /// <param name="counts">Counts each attribute's values, for statistics; null if nobody asks.</param>
    public IdentifierReading Read(JsonElement membershipEvent, AttributeCounts? counts = null) => Read(membershipEvent, null, counts);

    /// <summary>Reads one event in the same way, and tells what became of each value, in the order of the attributes.</summary>
    /// <param name="membershipEvent">The whole event object.</param>
    /// <param name="values">Each value that was there; absent, null and blank ones are not among them.</param>
    public IdentifierReading Explain(JsonElement membershipEvent, out IReadOnlyList<ReadValue> values)
    {
        var trace = new List<ReadValue>();
        var reading = Read(membershipEvent, trace, null);
        values = trace;
        return reading;
    }

    private IdentifierReading Read(JsonElement membershipEvent, List<ReadValue>? trace, AttributeCounts? counts)
    {
        var record = new RecordReading(Context(membershipEvent), trace);
        foreach (var source in mapping.Sources)
        {
            var given = 0;
            foreach (var (text, rejection) in Texts(source, membershipEvent))
            {
                var rejected = record.Rejected;
                record.Add(source, text, rejection);
                given += counts?.Count(source.Attribute, text, record.Rejected > rejected) ?? 0;
            }

            if (given == 0)
            {
                counts?.AddEmpty(source.Attribute);
            }
        }

        return Finish(record, counts);
    }

    // That there is no such day in a month is known at the end only.
    private static IdentifierReading Finish(RecordReading record, AttributeCounts? counts)
    {
        var rejected = record.Rejected;
        var reading = record.Finish();
        for (var late = rejected; late < reading.Rejections.Count; late++)
        {
            counts?.Withdraw(reading.Rejections[late].Attribute);
        }

        return reading;
    }

    // A phone number's or state's country is the record's own if it names one, else the account's. A country that is
    // named and not known is not taken for the account's.
    private NormalizationContext Context(JsonElement membershipEvent)
    {
        var country = mapping.DefaultCountry;
        var source = mapping.Sources.FirstOrDefault(candidate => candidate.Attribute == ExportAttributes.Country);
        if (source is { Hashed: false })
        {
            var named = Texts(source, membershipEvent).Select(value => CountryNormalizer.Normalize(value.Text)).Where(result => !result.IsEmpty).ToArray();
            country = named.Length == 0 ? country : named.Select(result => result.Value).FirstOrDefault(value => value is not null);
        }

        return new NormalizationContext(country, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime));
    }

    private static IEnumerable<(string? Text, Rejection? Rejection)> Texts(AttributeSource source, JsonElement membershipEvent) =>
        source.Constant is { } constant ? [(constant, null)] : source.Values(membershipEvent).Select(JsonText.Of);
}
