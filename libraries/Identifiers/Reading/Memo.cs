namespace Audiences.Identifiers;

/// <summary>
/// Remembers what a pure function gave for values that come again and again: towns, countries, first names. It has a
/// fixed number of places; a newer value takes an older one's. Threads may use it at once.
/// </summary>
/// <param name="places">How many values it remembers at most; a power of two.</param>
/// <param name="function">What gives the result of a text under a condition.</param>
internal sealed class Memo<TResult>(int places, Func<string, string?, TResult> function)
{
    // What is longer is nothing that many people share.
    private const int LongestText = 40;

    private readonly Entry?[] _entries = new Entry?[places];

    /// <summary>What the function gives.</summary>
    /// <param name="text">The value.</param>
    /// <param name="condition">What else the result depends on.</param>
    public TResult Of(string text, string? condition = null)
    {
        if (text.Length > LongestText)
        {
            return function(text, condition);
        }

        ref var place = ref _entries[HashCode.Combine(text, condition) & (places - 1)];
        if (Volatile.Read(ref place) is { } known && known.Text == text && known.Condition == condition)
        {
            return known.Result;
        }

        var result = function(text, condition);
        Volatile.Write(ref place, new Entry(text, condition, result));
        return result;
    }

    private sealed record Entry(string Text, string? Condition, TResult Result);
}
