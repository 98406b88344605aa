using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Gateway.Keys;

/// <summary>The text of a key: 256 random bits behind a mark that secret scanners can look for.</summary>
public static class KeyText
{
    private const string Mark = "aud_";
    private const int ShownCharacters = 6;

    /// <summary>Makes a new key.</summary>
    public static string Create() => Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of a key.</summary>
    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>What is shown of a key.</summary>
    public static string Prefix(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[..(Mark.Length + ShownCharacters)];
    }
}
