using Audiences.Uploader.AtMeta;

namespace Audiences.Uploader.Reconciliation;

/// <summary>What an estimate of drift goes by.</summary>
/// <param name="Info">What Meta says; null: the audience is not there.</param>
/// <param name="Members">Members of whom something was sent.</param>
/// <param name="Rows">Distinct rows of theirs: no more people than rows can match.</param>
/// <param name="LastChangeAt">When a cycle last changed something at Meta, in UTC.</param>
/// <param name="MatchRate">People at Meta for each member sent, when the counts last fitted.</param>
internal sealed record DriftFacts(AudienceInfo? Info, long Members, long Rows, DateTimeOffset? LastChangeAt, double? MatchRate);
