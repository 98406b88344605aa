using System.Buffers.Text;
using System.Text;

namespace Audiences.Identifiers.Plain;

/// <summary>The text of a JSON string that has escapes, as bytes. Many writers escape all but ASCII letters and digits.</summary>
internal static class JsonEscapes
{
    private const byte Backslash = (byte)'\\';
    private const int HexDigits = 4;

    /// <summary>Writes the text; gives its length, or <see cref="PlainText.None"/> for a half of a surrogate pair, or a whole one.</summary>
    /// <param name="json">What stands between the quotes, well-formed.</param>
    /// <param name="text">At least as long.</param>
    public static int Write(ReadOnlySpan<byte> json, Span<byte> text)
    {
        var length = 0;
        for (var at = json.IndexOf(Backslash); at >= 0; at = json.IndexOf(Backslash))
        {
            json[..at].CopyTo(text[length..]);
            length += at;
            if (Character(json[at..], out var taken) is not { } character)
            {
                return PlainText.None;
            }

            length += character.EncodeToUtf8(text[length..]);
            json = json[(at + taken)..];
        }

        json.CopyTo(text[length..]);
        return length + json.Length;
    }

    private static Rune? Character(ReadOnlySpan<byte> escape, out int taken)
    {
        taken = 2;
        switch ((char)escape[1])
        {
            case 'n':
                return new Rune('\n');
            case 'r':
                return new Rune('\r');
            case 't':
                return new Rune('\t');
            case 'b':
                return new Rune('\b');
            case 'f':
                return new Rune('\f');
            case 'u':
                taken += HexDigits;
                return Utf8Parser.TryParse(escape.Slice(2, HexDigits), out uint code, out var digits, 'x') && digits == HexDigits && Rune.IsValid(code)
                    ? new Rune(code)
                    : null;
            default:
                return new Rune((char)escape[1]);
        }
    }
}
