using Audiences.Contracts.Audiences;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>A link that somebody wants, checked.</summary>
internal sealed record AudienceSpecification(
    string Name,
    string SegmentId,
    Guid? AccountId,
    string? Action,
    TimeSpan RefreshInterval,
    string? CustomAudienceId,
    IReadOnlyList<AudienceCondition> Conditions,
    bool Boost = false,
    AudienceDescription? Details = null);
