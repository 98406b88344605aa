namespace Audiences.Identifiers;

/// <summary>Year, month and day of birth as far as a record has given them, each as Meta wants it.</summary>
internal sealed class BirthParts
{
    private readonly string?[] _parts = new string?[MatchKey.BirthDay - MatchKey.BirthYear + 1];

    /// <summary>Is the key one of the three?</summary>
    public static bool Are(MatchKey key) => key is >= MatchKey.BirthYear and <= MatchKey.BirthDay;

    /// <summary>One of the three; null if it is not known.</summary>
    public string? this[MatchKey key]
    {
        get => _parts[key - MatchKey.BirthYear];
        set => _parts[key - MatchKey.BirthYear] = value;
    }
}
