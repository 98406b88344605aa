namespace Audiences.Console.FirstRun;

/// <summary>The body that links a segment.</summary>
/// <param name="Name">The audience's name.</param>
/// <param name="SegmentId">The segment.</param>
/// <param name="RefreshInterval">An ISO 8601 duration.</param>
public sealed record SegmentLink(string Name, string SegmentId, string RefreshInterval);
