namespace Audiences.Uploader.Erasure;

/// <summary>A row of an erased user that waits for its removal at Meta; it goes together with the row.</summary>
public sealed class ErasureRemoval
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The receipt.</summary>
    public required Guid ReceiptId { get; set; }

    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; set; }

    /// <summary>The user.</summary>
    public required string UserId { get; set; }
}
