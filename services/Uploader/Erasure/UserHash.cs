using System.Security.Cryptography;
using System.Text;

namespace Audiences.Uploader.Erasure;

/// <summary>The key of a tombstone.</summary>
internal static class UserHash
{
    /// <summary>SHA-256 of workspace, a zero byte, and user id.</summary>
    public static byte[] Of(string workspace, string userId) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(workspace + "\0" + userId));
}
