namespace Audiences.Uploader.Erasure;

/// <summary>A row of an erased user that waits for its removal at Meta; kept until the receipt is out.</summary>
public sealed class ErasureRemoval
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The receipt.</summary>
    public required Guid ReceiptId { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>The user; empty once Meta has accepted the removal.</summary>
    public required string UserId { get; set; }

    /// <summary>When Meta accepted it, in UTC ticks.</summary>
    public long? AcceptedAt { get; set; }
}
