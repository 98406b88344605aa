using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Accounts.Connections;

/// <summary>Values that nobody can guess, stored as their hashes.</summary>
internal static class Secrets
{
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool Matches(string? secret, string hash) =>
        secret is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(hash));
}
