using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Scanning;

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

    [SkipLocalsInit]
    private IdentifierReading Read(JsonElement membershipEvent, List<ReadValue>? trace, AttributeCounts? counts)
    {
        var parent = new PathParent();
        Span<FoundValue> found = stackalloc FoundValue[MemberTree.MostPlaces];
        var json = trace is null && membershipEvent.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(membershipEvent) : default;
        if (json.IsEmpty || !mapping.Members.TryFind(json, found))
        {
            found.Fill(new FoundValue(0, 0, FoundKind.Other));
        }

        var record = RecordReading.Begin(Context(membershipEvent, json, found, ref parent), trace, counts);
        var (sources, places) = (mapping.Sources, mapping.Places);
        for (var i = 0; i < sources.Length; i++)
        {
            var source = sources[i];
            var given = places[i] == Member.Unwanted ? null : Read(source, json, found[places[i]], record);
            if ((given ?? Read(source, membershipEvent, ref parent, record)) == 0)
            {
                counts?.AddEmpty(source.Place);
            }
        }

        return record.Finish();
    }

    // How many values there were; null if that is not known yet.
    private static int? Read(AttributeSource source, ReadOnlySpan<byte> json, FoundValue found, RecordReading record) => found.Kind switch
    {
        FoundKind.Nothing => source.Alternatives.Count == 0 ? 0 : null,
        FoundKind.Other => null,
        _ => record.TryAdd(source, found.Kind, found.In(json)),
    };

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
    private NormalizationContext Context(JsonElement membershipEvent, ReadOnlySpan<byte> json, ReadOnlySpan<FoundValue> found, ref PathParent parent)
    {
        var country = mapping.CountrySource is { } source ? Country(source, membershipEvent, json, found, ref parent) : mapping.DefaultCountry;
        return new NormalizationContext(country, mapping.NeedsToday ? DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime) : DateOnly.MaxValue);
    }

    private string? Country(AttributeSource source, JsonElement membershipEvent, ReadOnlySpan<byte> json, ReadOnlySpan<FoundValue> found, ref PathParent parent)
    {
        return mapping.CountryPlace != Member.Unwanted && found[mapping.CountryPlace] is { Kind: FoundKind.Text } value && KnownCountries.Named(value.In(json)) is { IsEmpty: false } named
            ? named.Value
            : Country(source, membershipEvent, ref parent);
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
