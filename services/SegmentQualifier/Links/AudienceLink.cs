using Audiences.Contracts.Audiences;

namespace Audiences.SegmentQualifier.Links;

/// <summary>An audience that a segment feeds.</summary>
/// <param name="AudienceId">The audience, as this system numbers it.</param>
/// <param name="SegmentId">The segment.</param>
/// <param name="AccountId">The account whose mapping applies.</param>
/// <param name="Conditions">All of them must hold.</param>
public sealed record AudienceLink(Guid AudienceId, string SegmentId, Guid AccountId, IReadOnlyList<AudienceCondition> Conditions);
