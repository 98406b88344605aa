namespace Audiences.Identifiers;

/// <summary>Year, month and day of birth as far as a record has given them, each as Meta wants it.</summary>
internal sealed class BirthParts
{
    private string? _year;
    private string? _month;
    private string? _day;

    /// <summary>Is the key one of the three?</summary>
    public static bool Are(MatchKey key) => key is MatchKey.BirthYear or MatchKey.BirthMonth or MatchKey.BirthDay;

    /// <summary>One of the three; null if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another key.</exception>
    public string? this[MatchKey key]
    {
        get => key switch
        {
            MatchKey.BirthYear => _year,
            MatchKey.BirthMonth => _month,
            MatchKey.BirthDay => _day,
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };
        set
        {
            switch (key)
            {
                case MatchKey.BirthYear:
                    _year = value;
                    break;
                case MatchKey.BirthMonth:
                    _month = value;
                    break;
                case MatchKey.BirthDay:
                    _day = value;
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(key));
            }
        }
    }
}
