using System.Text.Unicode;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>
/// Values that many people share: each is normalised and hashed once, not once a person. It remembers values, never whose
/// they are. It has a fixed number of places, four for each value to choose from; a newer value takes an older one's.
/// Threads may use it at once.
/// </summary>
/// <param name="places">How many values it remembers at most; a power of two.</param>
internal sealed class KnownValues(int places)
{
    private const int Few = 4096;
    private const int Many = 16_384;
    private const int Zips = 32_768;
    private const int Choice = 4;

    private static readonly KnownValues _names = new(Many);
    private static readonly KnownValues _cities = new(Many);
    private static readonly KnownValues _zips = new(Zips);
    private static readonly KnownValues _others = new(Few);

    private readonly KnownValue?[] _values = new KnownValue?[places];
    private int _turn;

    /// <summary>What comes of a value; null if it is none to be remembered.</summary>
    /// <param name="key">A hashed key, and neither EMAIL nor PHONE.</param>
    /// <param name="utf8">The value.</param>
    /// <param name="declaredHashed">The mapping says that values come hashed.</param>
    /// <param name="context">What the rest of the record says.</param>
    public static KnownValue? Of(MatchKey key, ReadOnlySpan<byte> utf8, bool declaredHashed, in NormalizationContext context)
    {
        if (utf8.Length > KnownValue.MostBytes)
        {
            return null;
        }

        key = key == MatchKey.LastName ? MatchKey.FirstName : key;
        var condition = ((uint)key << 24) | (declaredHashed ? 1u << 16 : 0) | Condition(key, context);
        var values = key switch
        {
            MatchKey.FirstName => _names,
            MatchKey.City => _cities,
            MatchKey.Zip => _zips,
            _ => _others,
        };
        return values.Of(key, utf8, declaredHashed, condition, context);
    }

    // What else the result depends on: the country's two letters, or the year.
    private static uint Condition(MatchKey key, in NormalizationContext context) => key switch
    {
        MatchKey.State or MatchKey.Zip => context.Country is [var first, var second] ? ((uint)(byte)first << 8) | (byte)second : 0,
        MatchKey.BirthYear => (uint)context.Today.Year,
        _ => 0,
    };

    private KnownValue? Of(MatchKey key, ReadOnlySpan<byte> utf8, bool declaredHashed, uint condition, in NormalizationContext context)
    {
        var choice = _values.AsSpan((int)(Mix.Of(utf8, condition) & (uint)(places - 1) & ~(uint)(Choice - 1)), Choice);
        foreach (ref var place in choice)
        {
            if (Volatile.Read(ref place) is { } known && known.Is(utf8, condition))
            {
                return known;
            }
        }

        if (!Utf8.IsValid(utf8))
        {
            return null;
        }

        var value = new KnownValue(key, utf8, declaredHashed, condition, context);
        var free = choice.IndexOf((KnownValue?)null);
        Volatile.Write(ref choice[free >= 0 ? free : _turn++ & (Choice - 1)], value);
        return value;
    }
}
