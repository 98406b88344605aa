using System.Runtime.InteropServices;
using System.Text.Json;
using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Plain;
using Audiences.Identifiers.Scanning;

namespace Audiences.Identifiers;

/// <summary>
/// Takes the values of a record from their bytes, without strings in between, as far as they are of the usual forms
/// (<see cref="PlainText"/>) or known already (<see cref="KnownValues"/>); what is not, it leaves alone.
/// </summary>
internal sealed class PlainValues(RecordReading record, IdentifierSlots slots)
{
    // Longer text is for the rules; decimals are as exact as this.
    private const int MostBytes = 512;
    private const int MostDigits = 28;

    private readonly byte[] _unescaped = new byte[MostBytes];
    private readonly byte[] _normalized = new byte[MostBytes];

    /// <summary>What became of the value; null if it has not been taken.</summary>
    public ValueOutcome? TryAdd(AttributeSource source, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return null;
        }

        var json = JsonMarshal.GetRawUtf8Value(value);
        return value.ValueKind == JsonValueKind.Number
            ? TryAdd(source, FoundKind.Number, json)
            : TryAdd(source, json.Contains((byte)'\\') ? FoundKind.EscapedText : FoundKind.Text, json[1..^1]);
    }

    /// <summary>What became of the value; null if it has not been taken.</summary>
    public ValueOutcome? TryAdd(AttributeSource source, FoundKind kind, ReadOnlySpan<byte> json)
    {
        if (json.Length > MostBytes)
        {
            return null;
        }

        switch (kind)
        {
            case FoundKind.Text:
                return TryAdd(source, json);
            case FoundKind.EscapedText:
                var length = JsonEscapes.Write(json, _unescaped);
                return length >= 0 ? TryAdd(source, _unescaped.AsSpan(0, length)) : null;
            case FoundKind.Number:
                return json.Length <= MostDigits && PlainText.AreDigits(json) ? TryAdd(source, json) : null;
            default:
                return null;
        }
    }

    /// <summary>What became of the value; null if it has not been taken.</summary>
    public ValueOutcome? TryAdd(AttributeSource source, ReadOnlySpan<byte> text) => source.IsDateOfBirth ? TryAddDate(source, text) : source.Key switch
    {
        MatchKey.Email => Added(MatchKey.Email, WriteEmail(source, text)),
        MatchKey.Phone => Added(MatchKey.Phone, WritePhone(source, text)),
        MatchKey.MobileAdvertiserId => Added(MatchKey.MobileAdvertiserId, PlainAdvertisingId.Write(text, slots.Next)),
        MatchKey.ExternalId => Added(MatchKey.ExternalId, PlainExternalId.Write(text, slots.Next)),
        MatchKey.LookalikeValue => Added(MatchKey.LookalikeValue, PlainLookalikeValue.Write(text, slots.Next)),
        _ => KnownValues.Of(source.Key, text, source.Hashed, record.Context) is { } known ? Added(source, known) : Added(source.Key, PlainHash.Write(text, slots.Next)),
    };

    private int WriteEmail(AttributeSource source, ReadOnlySpan<byte> text)
    {
        var length = source.Hashed ? PlainText.None : PlainEmail.Write(text, _normalized);
        return length >= 0 ? WriteHash(_normalized.AsSpan(0, length)) : PlainHash.Write(text, slots.Next);
    }

    private int WritePhone(AttributeSource source, ReadOnlySpan<byte> text)
    {
        var length = source.Hashed ? PlainText.None : PlainPhone.Write(text, record.Context.Country, _normalized);
        return length >= 0 ? WriteHash(_normalized.AsSpan(0, length)) : PlainHash.Write(text, slots.Next);
    }

    private int WriteHash(ReadOnlySpan<byte> normalized)
    {
        Sha256Hash.Write(normalized, slots.Next);
        return Sha256Hash.Length;
    }

    private ValueOutcome? Added(MatchKey key, int length)
    {
        if (length < 0)
        {
            return null;
        }

        if (record.Wants(key))
        {
            slots.Add(key, length);
        }

        return ValueOutcome.Valid;
    }

    private ValueOutcome? Added(AttributeSource source, KnownValue known)
    {
        if (known.Rejection is { } rejection)
        {
            record.Reject(source, rejection);
            return ValueOutcome.Rejected;
        }

        if (known.Value is { } value && record.Wants(source.Key))
        {
            Put(source.Key, known, value);
        }

        return known.IsBlank ? ValueOutcome.Blank : ValueOutcome.Valid;
    }

    private void Put(MatchKey key, KnownValue known, string value)
    {
        if (key is >= MatchKey.BirthYear and <= MatchKey.BirthDay)
        {
            record.Note(key, value);
        }

        slots.Add(key, known.Hash);
    }

    private ValueOutcome? TryAddDate(AttributeSource source, ReadOnlySpan<byte> text)
    {
        if (source.DateFormat is not null || PlainDate.Read(text, record.Context.Today) is null)
        {
            return null;
        }

        if (record.Wants(MatchKey.BirthYear))
        {
            text = PlainText.Trim(text);
            PutPart(MatchKey.BirthYear, text[..4]);
            PutPart(MatchKey.BirthMonth, text[5..7]);
            PutPart(MatchKey.BirthDay, text[8..]);
        }

        return ValueOutcome.Valid;
    }

    private void PutPart(MatchKey key, ReadOnlySpan<byte> digits)
    {
        if (record.Wants(key) && KnownValues.Of(key, digits, false, record.Context) is { Value: { } value } known)
        {
            Put(key, known, value);
        }
    }
}
