using System.Globalization;
using System.Text;
using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>What one record has given so far.</summary>
/// <param name="context">What the rest of the record says.</param>
/// <param name="trace">Gets what became of each value, if somebody wants to see it.</param>
internal sealed class RecordReading(NormalizationContext context, List<ReadValue>? trace = null)
{
    private readonly List<Identifier> _identifiers = new(8);
    private readonly List<RejectedValue> _rejections = [];
    private readonly BirthParts _birthParts = new();

    /// <summary>How many values were rejected so far.</summary>
    public int Rejected => _rejections.Count;

    public void Add(AttributeSource source, string? text, Rejection? rejection)
    {
        if (rejection is not null)
        {
            Reject(source, rejection);
        }
        else if (text is not null && source.Attribute == ExportAttributes.DateOfBirth)
        {
            AddDateOfBirth(source, text);
        }
        else if (text is not null)
        {
            AddValue(source, ExportAttributes.KeysOf(source.Attribute)[0], text);
        }
    }

    public IdentifierReading Finish()
    {
        AddBirthParts();
        return new IdentifierReading(IdentifierSet.Create(_identifiers), _rejections);
    }

    private void AddDateOfBirth(AttributeSource source, string text)
    {
        var result = DateOfBirthNormalizer.Normalize(text, source.DateFormat, context.Today);
        if (result.Rejection is { } rejection)
        {
            Reject(source, rejection);
        }
        else if (result.Date is { } date)
        {
            var isFirst = Lacks(MatchKey.BirthYear);
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
                Keep(source, key, null, new Identifier(key, prehashed.Hash), Wants(key));
            }

            return;
        }

        var result = FrequentValues.Normalize(key, text, context);
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
        if (!isWanted && trace is null)
        {
            return;
        }

        var identifier = new Identifier(key, MatchKeys.IsHashed(key) ? FrequentValues.Hash(key, value) : Encoding.UTF8.GetBytes(value));
        var isPart = BirthParts.Are(key);
        if (isWanted && isPart)
        {
            _birthParts[key] ??= value;
        }

        Keep(source, key, value, identifier, isWanted, isAdded: !isPart);
    }

    private void Keep(AttributeSource source, MatchKey key, string? value, Identifier identifier, bool isWanted, bool isAdded = true)
    {
        if (isWanted && isAdded)
        {
            _identifiers.Add(identifier);
        }

        trace?.Add(new ReadValue(source.Attribute, key, value, identifier, null) { Sent = isWanted });
    }

    // Parts that came one by one can still make a day that no month has.
    private void AddBirthParts()
    {
        if (_birthParts[MatchKey.BirthMonth] is { } month && _birthParts[MatchKey.BirthDay] is { } day
            && Number(day) > DateTime.DaysInMonth(_birthParts[MatchKey.BirthYear] is { } year ? Number(year) : 2000, Number(month)))
        {
            _birthParts[MatchKey.BirthMonth] = null;
            _birthParts[MatchKey.BirthDay] = null;
            var rejection = new RejectedValue(ExportAttributes.BirthDay, RejectionCodes.OutOfRange, "There is no such day in the month of birth.");
            _rejections.Add(rejection);
            MarkAsRejected(rejection);
        }

        for (var key = MatchKey.BirthYear; key <= MatchKey.BirthDay; key++)
        {
            if (_birthParts[key] is { } value)
            {
                _identifiers.Add(new Identifier(key, FrequentValues.Hash(key, value)));
            }
        }
    }

    private bool Wants(MatchKey key) => MatchKeys.MayRepeat(key) || Lacks(key);

    private bool Lacks(MatchKey key)
    {
        if (BirthParts.Are(key) && _birthParts[key] is not null)
        {
            return false;
        }

        foreach (var identifier in _identifiers)
        {
            if (identifier.Key == key)
            {
                return false;
            }
        }

        return true;
    }

    private void Reject(AttributeSource source, Rejection rejection)
    {
        var rejected = new RejectedValue(source.Attribute, rejection.Code, rejection.Reason);
        _rejections.Add(rejected);
        trace?.Add(new ReadValue(source.Attribute, null, null, null, rejected));
    }

    private void MarkAsRejected(RejectedValue rejection)
    {
        for (var i = 0; i < trace?.Count; i++)
        {
            if (trace[i] is { Sent: true, Key: MatchKey.BirthMonth or MatchKey.BirthDay } read)
            {
                trace[i] = new ReadValue(read.Attribute, null, null, null, rejection with { Attribute = read.Attribute });
            }
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
