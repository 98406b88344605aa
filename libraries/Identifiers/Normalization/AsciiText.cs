using System.Buffers;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// The operations of <see cref="TextCleaning"/> for text of which all is ASCII: most values are, and need none of what
/// Unicode asks for.
/// </summary>
internal static class AsciiText
{
    private const int StackCharacters = 256;
    private static readonly SearchValues<char> _spaces = SearchValues.Create(" \t\n\v\f\r");

    /// <summary>The words of a text in lower case: letters, and digits if they count.</summary>
    public static List<string> Words(string text, bool withDigits)
    {
        var words = new List<string>(2);
        foreach (var range in text.AsSpan().SplitAny(_spaces))
        {
            if (Joined(text.AsSpan(range), withDigits) is { Length: > 0 } word)
            {
                words.Add(word);
            }
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
}
