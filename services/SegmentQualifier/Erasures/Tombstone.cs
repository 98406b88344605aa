using System.Security.Cryptography;
using System.Text;

namespace Audiences.SegmentQualifier.Erasures;

internal static class Tombstone
{
    /// <summary>SHA-256 of workspace and user id, with a separator that neither can hold.</summary>
    public static byte[] Of(string workspace, string userId) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(workspace + '\0' + userId));
}
