using System.Security.Cryptography;
using System.Text;

namespace Audiences.Gateway.SignIn;

/// <summary>
/// A link for the person who started the server on this machine: it opens the console once, as an admin of the workspace
/// <c>default</c>. Its token stands behind the '#', which browsers never send, and is kept as a hash, in memory alone.
/// </summary>
public sealed class SignInLinks(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private byte[]? _hash;
    private DateTimeOffset _until;

    /// <summary>Makes the link; the one before is void.</summary>
    public Uri Issue(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        lock (_gate)
        {
            _hash = Hash(token);
            _until = time.GetUtcNow() + Lifetime;
        }

        return new Uri(address, "/#sign-in=" + token);
    }

    /// <summary>Uses the link up; false when it is not this one, was used, or is too old.</summary>
    public bool Take(string? token)
    {
        lock (_gate)
        {
            if (_hash is null || string.IsNullOrEmpty(token) || time.GetUtcNow() >= _until || !CryptographicOperations.FixedTimeEquals(_hash, Hash(token)))
            {
                return false;
            }

            _hash = null;
            return true;
        }
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
