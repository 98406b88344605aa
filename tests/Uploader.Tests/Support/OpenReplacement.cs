namespace Audiences.Uploader.Tests.Support;

/// <summary>A replacement whose last batch has not come.</summary>
public sealed class OpenReplacement(long sessionId)
{
    public long SessionId { get; } = sessionId;

    public int LastBatch { get; set; }

    public HashSet<string> Rows { get; } = [];
}
