namespace Audiences.Identifiers.Normalization;

/// <summary>
/// The operations of <see cref="TextCleaning"/> for text of which all is ASCII: most values are, and need none of what
/// Unicode asks for.
/// </summary>
internal static class AsciiText
{
    private const int StackCharacters = 256;

    /// <summary>The words of a text in lower case: letters, and digits if they count.</summary>
    public static List<string> Words(string text, bool withDigits)
    {
        var words = new List<string>(2);
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var end = IndexOfSpace(rest);
            if (Joined(rest[..end], withDigits) is { Length: > 0 } word)
            {
                words.Add(word);
            }

            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return words;
    }

    /// <summary>The same letters and digits as one word.</summary>
    public static string Joined(ReadOnlySpan<char> text, bool withDigits)
    {
        Span<char> joined = text.Length <= StackCharacters ? stackalloc char[StackCharacters] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterLower(character) || (withDigits && char.IsAsciiDigit(character)))
            {
                joined[length++] = character;
            }
            else if (char.IsAsciiLetterUpper(character))
            {
                joined[length++] = (char)(character | 0x20);
            }
        }

        return new string(joined[..length]);
    }

    private static int IndexOfSpace(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or (>= '\t' and <= '\r'))
            {
                return i;
            }
        }

        return text.Length;
    }
}
