using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>Text that Unicode's own operations would refuse with an exception.</summary>
internal static class UnicodeText
{
    public static Rejection Malformed { get; } =
        new(RejectionCodes.MalformedText, "The value is not well-formed Unicode text (half of a surrogate pair, or a code that is no character).");

    public static bool IsWellFormed(string text)
    {
        if (Ascii.IsValid(text))
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }
}
