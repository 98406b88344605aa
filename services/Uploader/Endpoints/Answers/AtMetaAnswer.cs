using Audiences.Uploader.AtMeta;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>What Meta last said of an audience.</summary>
/// <param name="CheckedAt">When, in UTC.</param>
/// <param name="Exists">Was it there?</param>
/// <param name="Name">Its name there.</param>
/// <param name="Operation">Meta's operation status: 200 normal, 471 restricted.</param>
/// <param name="Delivery">Meta's delivery status: 200 ready, 300 too small.</param>
/// <param name="ApproximateCountLowerBound">Matched people in it, at least; Meta rounds, and says 1,000 for fewer.</param>
/// <param name="ApproximateCountUpperBound">Matched people in it, at most.</param>
/// <param name="UpdatedAt">When it last changed there, in UTC.</param>
/// <param name="Finding">What is wrong, and what to do.</param>
/// <param name="Verdict">consistent, tooFew, tooMany or unknown: how Meta's counts fit what was sent.</param>
/// <param name="VerdictReason">Why.</param>
public sealed record AtMetaAnswer(
    DateTimeOffset CheckedAt,
    bool Exists,
    string? Name,
    StatusAtMeta? Operation,
    StatusAtMeta? Delivery,
    long? ApproximateCountLowerBound,
    long? ApproximateCountUpperBound,
    DateTimeOffset? UpdatedAt,
    string? Finding,
    string? Verdict,
    string? VerdictReason)
{
    internal static AtMetaAnswer? Of(AudienceObservation? seen) => seen?.CheckedAt is not { } checkedAt ? null : new AtMetaAnswer(
        checkedAt,
        seen.IsThere,
        seen.Name,
        seen.OperationCode is { } operation ? new StatusAtMeta(operation, seen.OperationText) : null,
        seen.DeliveryCode is { } delivery ? new StatusAtMeta(delivery, seen.DeliveryText) : null,
        seen.LowerBound,
        seen.UpperBound,
        seen.UpdatedAt,
        seen.Finding,
        seen.Verdict,
        seen.VerdictReason);
}
