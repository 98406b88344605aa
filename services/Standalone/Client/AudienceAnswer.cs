namespace Audiences.Standalone.Client;

/// <summary>A linked audience, as far as the commands need it.</summary>
internal sealed record AudienceAnswer(Guid Id, string Name, string SegmentId, Guid AccountId, string? CustomAudienceId, string? Action, string Status, AudienceCounts Counts);
