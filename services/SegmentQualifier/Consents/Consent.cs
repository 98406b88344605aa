namespace Audiences.SegmentQualifier.Consents;

/// <summary>A user's newest statement as stored.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="IsUnpublished">It changed whether the user may be advertised to, and not every audience was told yet.</param>
public sealed record Consent(ConsentStatement Statement, bool IsUnpublished);
