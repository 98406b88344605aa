namespace Audiences.Identifiers.Normalization;

/// <summary>The formats that a mapping may declare for dates of birth.</summary>
internal static class DateFormats
{
    public const string UnixSeconds = "unix";
    public const string UnixMilliseconds = "unixms";

    /// <summary>What is wrong with the format; null if nothing is.</summary>
    public static string? Problem(string format)
    {
        if (format is UnixSeconds or UnixMilliseconds)
        {
            return null;
        }

        var isPlain = format.All(character => character is 'y' or 'M' or 'd' or '/' or '.' or '-' or ' ' or ',');
        return isPlain && Run(format, 'y') == 4 && Run(format, 'M') is >= 1 and <= 4 && Run(format, 'd') is 1 or 2
            ? null
            : "The date format must have yyyy, M or MM (MMM, MMMM for English names) and d or dd once each, as in dd/MM/yyyy; or be unix or unixms.";
    }

    // The length of the one run of the letter; 0 if there is none or more than one.
    private static int Run(string format, char letter)
    {
        var first = format.IndexOf(letter, StringComparison.Ordinal);
        var last = format.LastIndexOf(letter);
        return first < 0 || format.AsSpan(first, last - first + 1).ContainsAnyExcept(letter) ? 0 : last - first + 1;
    }
}
