using System.Security.Cryptography;

namespace Audiences.Gateway.Webhooks.Signing;

/// <summary>The secret of a webhook's signatures as text: <c>whsec_</c> and 32 random bytes in base64.</summary>
internal static class WebhookSecret
{
    private const string Mark = "whsec_";

    public static string Create() => Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The key's bytes.</summary>
    public static byte[] Bytes(string text) => Convert.FromBase64String(text[Mark.Length..]);
}
