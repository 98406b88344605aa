using System.Security.Cryptography;

namespace Audiences.Uploader.Meta;

/// <summary>
/// One upload in one direction, cut into batches.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences
/// </summary>
public sealed class UploadSession(long estimatedTotal)
{
    /// <summary>A random positive 64-bit number.</summary>
    public long Id { get; } = (BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue) | 1;

    /// <summary>Members due when the session began; Meta takes it as an estimate.</summary>
    public long EstimatedTotal { get; } = estimatedTotal;

    /// <summary>The number of the next batch, from 1; a batch that Meta refused keeps its number.</summary>
    public int NextBatch { get; private set; } = 1;

    /// <summary>Meta took the batch.</summary>
    public void Advance() => NextBatch++;
}
