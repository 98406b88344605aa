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
            if (Read(source, membershipEvent, record, counts) == 0)
            {
                counts?.AddEmpty(source.Attribute);
            }
        }

        return Finish(record, counts);
    }

    // How many values there were, if they are counted.
    private static int Read(AttributeSource source, JsonElement membershipEvent, RecordReading record, AttributeCounts? counts)
    {
        if (source.Constant is { } constant)
        {
            return Add(source, (constant, null), record, counts);
        }

        // The usual case, without a list.
        if (source.Single(membershipEvent) is { ValueKind: not JsonValueKind.Undefined } single)
        {
            return Add(source, JsonText.Of(single), record, counts);
        }

        var given = 0;
        foreach (var value in source.Values(membershipEvent))
        {
            given += Add(source, JsonText.Of(value), record, counts);
        }

        return given;
    }

    private static int Add(AttributeSource source, (string? Text, Rejection? Rejection) value, RecordReading record, AttributeCounts? counts)
    {
        var rejected = record.Rejected;
        record.Add(source, value.Text, value.Rejection);
        return counts?.Count(source.Attribute, value.Text, record.Rejected > rejected) ?? 0;
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
        var country = mapping.CountrySource is { } source ? Country(source, membershipEvent) : mapping.DefaultCountry;
        return new NormalizationContext(country, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime));
    }

    private string? Country(AttributeSource source, JsonElement membershipEvent)
    {
        IEnumerable<string?> texts = source.Constant is { } constant ? [constant] : source.Values(membershipEvent).Select(value => JsonText.Of(value).Text);
        var named = texts.Select(Named).Where(result => !result.IsEmpty).ToArray();
        return named.Length == 0 ? mapping.DefaultCountry : Array.Find(named, result => result.Value is not null).Value;
    }

    private static NormalizationResult Named(string? country) =>
        country is null ? NormalizationResult.Empty : FrequentValues.Normalize(MatchKey.Country, country, default);
}
