using System.Globalization;
using System.Text;
using System.Text.Json;
using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Scanning;

namespace Audiences.Identifiers;

/// <summary>What one record has given so far. One a thread is enough; it serves record after record.</summary>
internal sealed class RecordReading
{
    [ThreadStatic]
    private static RecordReading? _idle;

    private readonly IdentifierSlots _slots = new();
    private readonly int[] _birthday = new int[(int)MatchKey.BirthDay + 1];
    private readonly PlainValues _plain;
    private List<RejectedValue>? _rejections;
    private List<ReadValue>? _trace;
    private AttributeCounts? _counts;
    private NormalizationContext _context;

    private RecordReading() => _plain = new PlainValues(this, _slots);

    /// <summary>What the rest of the record says.</summary>
    public NormalizationContext Context => _context;

    /// <summary>Begins a record.</summary>
    /// <param name="context">What the rest of the record says.</param>
    /// <param name="trace">Gets what became of each value, if somebody wants to see it.</param>
    /// <param name="counts">Counts each attribute's values; null if nobody asks.</param>
    public static RecordReading Begin(NormalizationContext context, List<ReadValue>? trace, AttributeCounts? counts)
    {
        var reading = _idle ?? new RecordReading();
        _idle = null;
        (reading._context, reading._trace, reading._counts, reading._rejections) = (context, trace, counts, null);
        reading._slots.Clear();
        Array.Clear(reading._birthday);
        return reading;
    }

    /// <summary>Takes a value of the record; gives 1, or 0 if it is no value: absent, null or blank.</summary>
    public int Add(AttributeSource source, JsonElement value)
    {
        if (_trace is null && _plain.TryAdd(source, value) is { } outcome)
        {
            return Count(source, outcome);
        }

        var (text, rejection) = JsonText.Of(value);
        return Add(source, text, rejection);
    }

    /// <summary>Takes a value that was found in the record's bytes; null if it has to be taken in the other way.</summary>
    public int? TryAdd(AttributeSource source, FoundKind kind, ReadOnlySpan<byte> json) =>
        _plain.TryAdd(source, kind, json) is { } outcome ? Count(source, outcome) : null;

    /// <summary>Takes the mapping's own value.</summary>
    public int AddConstant(AttributeSource source) =>
        _trace is null && source.Utf8Constant is { } utf8 && _plain.TryAdd(source, utf8) is { } outcome ? Count(source, outcome) : Add(source, source.Constant, null);

    /// <summary>Makes the set of what was found.</summary>
    public IdentifierReading Finish()
    {
        DropImpossibleDay();
        var reading = new IdentifierReading(_slots.ToSet(), _rejections ?? (IReadOnlyList<RejectedValue>)[]);
        (_trace, _counts, _rejections) = (null, null, null);
        _idle = this;
        return reading;
    }

    /// <summary>The record's value of this key counts, if it is valid.</summary>
    public bool Wants(MatchKey key) => MatchKeys.MayRepeat(key) || !_slots.Has(key);

    /// <summary>Remembers a part of the date of birth, to see at the end whether there is such a day.</summary>
    public void Note(MatchKey part, string digits) => _birthday[(int)part] = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Reports a value that can't be sent.</summary>
    public void Reject(AttributeSource source, Rejection rejection)
    {
        var rejected = new RejectedValue(source.Attribute, rejection.Code, rejection.Reason);
        (_rejections ??= []).Add(rejected);
        _trace?.Add(new ReadValue(source.Attribute, null, null, null, rejected));
    }

    private int Count(AttributeSource source, ValueOutcome outcome)
    {
        if (outcome == ValueOutcome.Valid)
        {
            _counts?.AddValid(source.Place);
        }

        return outcome == ValueOutcome.Blank ? 0 : 1;
    }

    private int Add(AttributeSource source, string? text, Rejection? rejection)
    {
        var rejected = _rejections?.Count ?? 0;
        if (rejection is not null)
        {
            Reject(source, rejection);
        }
        else if (text is not null && source.IsDateOfBirth)
        {
            AddDateOfBirth(source, text);
        }
        else if (text is not null)
        {
            AddValue(source, source.Key, text);
        }

        return Count(source, _rejections?.Count > rejected ? ValueOutcome.Rejected : text is null || TextCleaning.Trim(text).Length == 0 ? ValueOutcome.Blank : ValueOutcome.Valid);
    }

    private void AddDateOfBirth(AttributeSource source, string text)
    {
        var result = DateOfBirthNormalizer.Normalize(text, source.DateFormat, _context.Today);
        if (result.Rejection is { } rejection)
        {
            Reject(source, rejection);
        }
        else if (result.Date is { } date)
        {
            var isFirst = Wants(MatchKey.BirthYear);
            Put(source, MatchKey.BirthYear, DateParts.Year(date), isFirst);
            Put(source, MatchKey.BirthMonth, DateParts.Month(date), isFirst);
            Put(source, MatchKey.BirthDay, DateParts.Day(date), isFirst);
        }
    }

    private void AddValue(AttributeSource source, MatchKey key, string text)
    {
        if (MatchKeys.IsHashed(key) && PrehashedValue.Read(text, source.Hashed) is { } prehashed)
        {
            if (prehashed.Rejection is { } refusal)
            {
                Reject(source, refusal);
            }
            else
            {
                Keep(source, null, new Identifier(key, prehashed.Hash), Wants(key));
            }

            return;
        }

        var result = KeyNormalizer.Normalize(key, text, _context);
        if (result.Rejection is { } rejection)
        {
            Reject(source, rejection);
        }
        else if (result.Value is { } value)
        {
            Put(source, key, value, Wants(key));
        }
    }

    private void Put(AttributeSource source, MatchKey key, string value, bool isWanted)
    {
        if (isWanted && key is >= MatchKey.BirthYear and <= MatchKey.BirthDay && !_slots.Has(key))
        {
            Note(key, value);
        }

        Keep(source, value, new Identifier(key, MatchKeys.IsHashed(key) ? Sha256Hash.Of(value) : Encoding.UTF8.GetBytes(value)), isWanted);
    }

    private void Keep(AttributeSource source, string? value, Identifier identifier, bool isWanted)
    {
        if (isWanted && Wants(identifier.Key))
        {
            _slots.Add(identifier.Key, identifier.Value.Span);
        }

        _trace?.Add(new ReadValue(source.Attribute, identifier.Key, value, identifier, null) { Sent = isWanted });
    }

    // Parts that came one by one can still make a day that no month has. A part that came hashed is not known.
    private void DropImpossibleDay()
    {
        var (year, month, day) = (_birthday[(int)MatchKey.BirthYear], _birthday[(int)MatchKey.BirthMonth], _birthday[(int)MatchKey.BirthDay]);
        if (month == 0 || day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
        {
            return;
        }

        _slots.Remove(MatchKey.BirthMonth);
        _slots.Remove(MatchKey.BirthDay);
        _counts?.Withdraw(ExportAttributes.BirthDay);
        var rejection = new RejectedValue(ExportAttributes.BirthDay, RejectionCodes.OutOfRange, "There is no such day in the month of birth.");
        (_rejections ??= []).Add(rejection);
        for (var i = 0; i < _trace?.Count; i++)
        {
            if (_trace[i] is { Sent: true, Key: MatchKey.BirthMonth or MatchKey.BirthDay } read)
            {
                _trace[i] = new ReadValue(read.Attribute, null, null, null, rejection with { Attribute = read.Attribute });
            }
        }
    }
}
