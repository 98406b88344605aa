using System.Security.Cryptography;

namespace Audiences.Uploader.Meta;

/// <summary>
/// One upload in one direction, cut into batches.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences
/// </summary>
public sealed class UploadSession(long estimatedTotal)
{
    /// <summary>Adds and removals.</summary>
    public const string UsersEdge = "users";

    /// <summary>Replaces everybody who is in.</summary>
    public const string ReplaceEdge = "usersreplace";

    /// <summary>A random positive 64-bit number.</summary>
    public long Id { get; private init; } = (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue) | 1;

    /// <summary>Where its batches go.</summary>
    public string Edge { get; init; } = UsersEdge;

    /// <summary>Members due when the session began; Meta takes it as an estimate.</summary>
    public long EstimatedTotal { get; } = estimatedTotal;

    /// <summary>The number of the next batch, from 1; a batch that Meta refused keeps its number.</summary>
    public int NextBatch { get; private set; } = 1;

    /// <summary>A replacement that an earlier cycle left open.</summary>
    public static UploadSession Resume(long id, long estimatedTotal, int nextBatch) =>
        new(estimatedTotal) { Id = id, Edge = ReplaceEdge, NextBatch = nextBatch };

    /// <summary>Meta took the batch.</summary>
    public void Advance() => NextBatch++;
}
