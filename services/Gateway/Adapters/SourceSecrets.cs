using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Gateway.Adapters;

/// <summary>Makes sources' secrets, and encrypts them for the database: a signature can't be checked by a hash of its secret.</summary>
internal sealed class SourceSecrets(IDataProtectionProvider protection)
{
    /// <summary>What every secret begins with: it tells one from an API key, and secret scanners look for it.</summary>
    public const string Mark = "audsrc_";

    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.Source.Secret");

    /// <summary>256 random bits.</summary>
    public static string Create() => Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public string Protect(string secret) => _protector.Protect(secret);

    /// <exception cref="CryptographicException">The key ring is another.</exception>
    public string Unprotect(string text) => _protector.Unprotect(text);
}
