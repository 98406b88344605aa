namespace Audiences.Uploader.Erasure;

/// <summary>An erasure that was asked for, until Meta has accepted the last removal and after.</summary>
public sealed class ErasureReceipt
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The number of the receipt.</summary>
    public required Guid ReceiptId { get; set; }

    /// <summary>How many audiences the user was removed from.</summary>
    public int Audiences { get; set; }

    /// <summary>When Meta had accepted the last removal and the news was out, in UTC.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
