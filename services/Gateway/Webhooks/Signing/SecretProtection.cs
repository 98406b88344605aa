using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Gateway.Webhooks.Signing;

/// <summary>Encrypts webhooks' secrets for the database.</summary>
internal sealed class SecretProtection(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.Webhook.Secret");

    public string Protect(string secret) => _protector.Protect(secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The key ring is another.</exception>
    public string Unprotect(string text) => _protector.Unprotect(text);
}
