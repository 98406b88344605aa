using System.Globalization;
using System.Text;
using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>What one record has given so far.</summary>
internal sealed class RecordReading(NormalizationContext context)
{
    private readonly List<Identifier> _identifiers = [];
    private readonly List<RejectedValue> _rejections = [];
    private readonly Dictionary<MatchKey, string> _birthParts = [];

    /// <summary>How many values were rejected so far.</summary>
    public int Rejected => _rejections.Count;

    public void Add(AttributeSource source, string? text, string? reason)
    {
        if (reason is not null)
        {
            Reject(source, reason);
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
        if (result.Reason is { } reason)
        {
            Reject(source, reason);
        }
        else if (result.Date is { } date && Lacks(MatchKey.BirthYear))
        {
            Put(MatchKey.BirthYear, date.ToString("yyyy", CultureInfo.InvariantCulture));
            Put(MatchKey.BirthMonth, date.ToString("MM", CultureInfo.InvariantCulture));
            Put(MatchKey.BirthDay, date.ToString("dd", CultureInfo.InvariantCulture));
        }
    }

    private void AddValue(AttributeSource source, MatchKey key, string text)
    {
        if (MatchKeys.IsHashed(key) && PrehashedValue.Read(text, source.Hashed) is { } prehashed)
        {
            if (prehashed.Reason is { } refusal)
            {
                Reject(source, refusal);
            }
            else if (Wants(key))
            {
                _identifiers.Add(new Identifier(key, prehashed.Hash));
            }

            return;
        }

        var result = KeyNormalizer.Normalize(key, text, context);
        if (result.Reason is { } reason)
        {
            Reject(source, reason);
        }
        else if (result.Value is { } value && Wants(key))
        {
            Put(key, value);
        }
    }

    private void Put(MatchKey key, string value)
    {
        if (key is MatchKey.BirthYear or MatchKey.BirthMonth or MatchKey.BirthDay)
        {
            _birthParts.TryAdd(key, value);
        }
        else
        {
            _identifiers.Add(new Identifier(key, MatchKeys.IsHashed(key) ? Sha256Hash.Of(value) : Encoding.UTF8.GetBytes(value)));
        }
    }

    // Parts that came one by one can still make a day that no month has.
    private void AddBirthParts()
    {
        if (_birthParts.TryGetValue(MatchKey.BirthMonth, out var month) && _birthParts.TryGetValue(MatchKey.BirthDay, out var day)
            && Number(day) > DateTime.DaysInMonth(_birthParts.TryGetValue(MatchKey.BirthYear, out var year) ? Number(year) : 2000, Number(month)))
        {
            _birthParts.Remove(MatchKey.BirthMonth);
            _birthParts.Remove(MatchKey.BirthDay);
            _rejections.Add(new RejectedValue(ExportAttributes.BirthDay, "There is no such day in the month of birth."));
        }

        foreach (var (key, value) in _birthParts)
        {
            _identifiers.Add(new Identifier(key, Sha256Hash.Of(value)));
        }
    }

    private bool Wants(MatchKey key) => MatchKeys.MayRepeat(key) || Lacks(key);

    private bool Lacks(MatchKey key) => !_birthParts.ContainsKey(key) && !_identifiers.Exists(identifier => identifier.Key == key);

    private void Reject(AttributeSource source, string reason) => _rejections.Add(new RejectedValue(source.Attribute, reason));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
