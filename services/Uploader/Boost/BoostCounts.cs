namespace Audiences.Uploader.Boost;

/// <summary>What the boost does for an audience, in numbers.</summary>
/// <param name="OwnOnly">Members of whom Meta has identifiers of their own alone.</param>
/// <param name="OwnAndLinked">Members of whom Meta has linked identifiers beside their own.</param>
/// <param name="LinkedOnly">Members whom Meta can find by linked identifiers alone.</param>
/// <param name="LinkedIdentifiers">Linked identifiers that ought to go along, counted for each member.</param>
/// <param name="MembersOverLimit">Members with a cluster of more nodes than the limit, which links nothing.</param>
public sealed record BoostCounts(long OwnOnly, long OwnAndLinked, long LinkedOnly, long LinkedIdentifiers, long MembersOverLimit);
