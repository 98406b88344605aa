using System.Security.Cryptography;
using System.Text;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>A recognisable piece of personal data, and every form in which it could turn up.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The piece that is searched for; case does not matter.</param>
internal sealed record Marker(string Kind, string Text)
{
    /// <summary>The value as Meta's rules normalise it, whose hash is searched for as well.</summary>
    public string? Normalized { get; init; }

    /// <summary>The plain value in the usual encodings, each byte a character.</summary>
    public IEnumerable<string> PlainForms()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        yield return Latin(bytes);
        yield return Latin(Encoding.Unicode.GetBytes(Text));
        yield return Latin(Encoding.BigEndianUnicode.GetBytes(Text));
        yield return Uri.EscapeDataString(Text);
        yield return Convert.ToHexString(bytes);
        foreach (var form in Base64(bytes).Concat(Base64(Encoding.UTF8.GetBytes(Text.ToLowerInvariant()))))
        {
            yield return form;
        }
    }

    /// <summary>The hash as text: hex, or base64 wherever it starts.</summary>
    public IEnumerable<string> HashForms()
    {
        if (Normalized is not null)
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Normalized));
            yield return Convert.ToHexString(hash);
            foreach (var form in Base64(hash))
            {
                yield return form;
            }
        }
    }

    // Base64 depends on where in its group of three bytes the value starts; what touches its neighbours is cut off.
    private static IEnumerable<string> Base64(byte[] bytes)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var text = Convert.ToBase64String([.. new byte[shift], .. bytes]);
            var first = shift == 0 ? 0 : 4;
            yield return text[first..(((shift + bytes.Length) / 3) * 4)];
        }
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
