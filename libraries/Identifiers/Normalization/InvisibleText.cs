using System.Buffers;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Characters that nobody sees and nobody types: zero-width spaces, byte order marks, direction marks and isolates, soft
/// hyphens. They come along when text is copied, and would hash a value to nobody. The joiners U+200C and U+200D stay:
/// some scripts write with them.
/// </summary>
internal static class InvisibleText
{
    private static readonly SearchValues<char> _invisible = SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    public static string Without(string text) =>
        text.AsSpan().ContainsAny(_invisible) ? string.Concat(text.Where(character => !_invisible.Contains(character))) : text;
}
