using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Gateway.Webhooks.Signing;

/// <summary>
/// Signs as Standard Webhooks 1.0.0 says (github.com/standard-webhooks, spec/standard-webhooks.md): HMAC-SHA256 over
/// <c>id.timestamp.body</c>, marked <c>v1</c>.
/// </summary>
internal static class WebhookSignature
{
    /// <summary>The value of <c>webhook-signature</c>.</summary>
    /// <param name="secret">As <see cref="WebhookSecret"/> writes it.</param>
    /// <param name="messageId">The value of <c>webhook-id</c>.</param>
    /// <param name="timestamp">The value of <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="body">The very text that is sent.</param>
    public static string Of(string secret, string messageId, long timestamp, string body)
    {
        var content = string.Create(CultureInfo.InvariantCulture, $"{messageId}.{timestamp}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(WebhookSecret.Bytes(secret), Encoding.UTF8.GetBytes(content)));
    }
}
