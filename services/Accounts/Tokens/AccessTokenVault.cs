using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Audiences.Accounts.Tokens;

/// <summary>Encrypts access tokens: for the table, and for the way to an uploader.</summary>
public sealed class AccessTokenVault(IDataProtectionProvider protection)
{
    /// <summary>The purpose under which tokens lie in the table. Uploaders don't know it.</summary>
    public const string StorePurpose = "Audiences.AccessToken.Store";

    /// <summary>The purpose under which tokens travel over the bus.</summary>
    public const string TransportPurpose = "Audiences.AccessToken.Transport";

    /// <summary>How long a token on the bus can be opened.</summary>
    public static readonly TimeSpan TransportLifetime = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _store = protection.CreateProtector(StorePurpose);
    private readonly ITimeLimitedDataProtector _transport = protection.CreateProtector(TransportPurpose).ToTimeLimitedDataProtector();

    /// <summary>Encrypts a token for the table.</summary>
    public string Protect(string accessToken) => _store.Protect(accessToken);

    /// <summary>The token in clear; null when there is none, or its key is gone from the key ring.</summary>
    public string? Open(string? protectedToken) => OpenFor(protectedToken).Token;

    /// <summary>The token under the newest key; null when it is already, or can't be opened.</summary>
    public string? Refresh(string? protectedToken) => OpenFor(protectedToken) is ({ } token, true) ? Protect(token) : null;

    /// <summary>Encrypts a token for an uploader, for a few minutes.</summary>
    public string ProtectForTransport(string accessToken) => _transport.Protect(accessToken, TransportLifetime);

    private (string? Token, bool KeyIsOld) OpenFor(string? protectedToken)
    {
        if (protectedToken is null)
        {
            return default;
        }

        try
        {
            if (_store is not IPersistedDataProtector persisted)
            {
                return (_store.Unprotect(protectedToken), false);
            }

            // "Dangerous" is to open what a revoked key protects; that stays refused.
            var token = persisted.DangerousUnprotect(WebEncoders.Base64UrlDecode(protectedToken), ignoreRevocationErrors: false, out var keyIsOld, out _);
            return (Encoding.UTF8.GetString(token), keyIsOld);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return default;
        }
    }
}
