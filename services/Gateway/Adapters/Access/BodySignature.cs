using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Gateway.Adapters.Access;

/// <summary>
/// Segment's signature: HMAC-SHA1 of the whole body under the shared secret, in hex
/// (https://segment.com/docs/connections/destinations/catalog/actions-webhook/).
/// </summary>
internal static class BodySignature
{
    /// <summary>Does the signature belong to this body?</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Segment signs with HMAC-SHA1; as a keyed MAC it is not broken.")]
    public static bool Matches(string signature, ReadOnlySpan<byte> body, string secret)
    {
        Span<byte> sent = stackalloc byte[HMACSHA1.HashSizeInBytes];
        return signature.Length == sent.Length * 2
            && Convert.FromHexString(signature, sent, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(sent, HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body));
    }
}
