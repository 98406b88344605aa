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
        var parent = new PathParent();
        var record = RecordReading.Begin(Context(membershipEvent, ref parent), trace, counts);
        foreach (var source in mapping.Sources)
        {
            if (Read(source, membershipEvent, ref parent, record) == 0)
            {
                counts?.AddEmpty(source.Place);
            }
        }

        return record.Finish();
    }

    // How many values there were.
    private static int Read(AttributeSource source, JsonElement membershipEvent, ref PathParent parent, RecordReading record)
    {
        if (source.Constant is not null)
        {
            return record.AddConstant(source);
        }

        // The usual case, without a list.
        if (source.TrySingle(membershipEvent, ref parent, out var single))
        {
            return single.ValueKind == JsonValueKind.Undefined ? 0 : record.Add(source, single);
        }

        var given = 0;
        foreach (var value in source.Values(membershipEvent))
        {
            given += record.Add(source, value);
        }

        return given;
    }

    // A phone number's or state's country is the record's own if it names one, else the account's. A country that is
    // named and not known is not taken for the account's.
    private NormalizationContext Context(JsonElement membershipEvent, ref PathParent parent)
    {
        var country = mapping.CountrySource is { } source ? Country(source, membershipEvent, ref parent) : mapping.DefaultCountry;
        return new NormalizationContext(country, DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime));
    }

    private string? Country(AttributeSource source, JsonElement membershipEvent, ref PathParent parent)
    {
        if (source.Constant is { } constant)
        {
            return Country([KnownCountries.Named(constant)]);
        }

        return source.TrySingle(membershipEvent, ref parent, out var single)
            ? KnownCountries.Named(single) is { IsEmpty: false } named ? named.Value : mapping.DefaultCountry
            : Country([.. source.Values(membershipEvent).Select(KnownCountries.Named)]);
    }

    private string? Country(NormalizationResult[] results)
    {
        var named = Array.FindAll(results, result => !result.IsEmpty);
        return named.Length == 0 ? mapping.DefaultCountry : Array.Find(named, result => result.Value is not null).Value;
    }
}
