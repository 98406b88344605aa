using Audiences.Contracts.Audiences;

namespace Audiences.SegmentQualifier.Links;

/// <summary>An audience that a segment feeds.</summary>
/// <param name="AudienceId">The audience, as this system numbers it.</param>
/// <param name="SegmentId">The segment.</param>
/// <param name="AccountId">The account whose mapping applies.</param>
/// <param name="Conditions">All of them must hold.</param>
/// <param name="Version">The version of the audience's state that says so.</param>
/// <param name="ValueBased">Does it take what its people are worth?</param>
public sealed record AudienceLink(Guid AudienceId, string SegmentId, Guid AccountId, IReadOnlyList<AudienceCondition> Conditions, long Version = 0, bool ValueBased = false);
