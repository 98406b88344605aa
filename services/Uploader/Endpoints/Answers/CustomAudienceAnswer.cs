using Audiences.Uploader.AtMeta;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A custom audience at Meta.</summary>
/// <param name="CustomAudienceId">Meta's number.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Description">Its description there.</param>
/// <param name="Adoptable">Can it be linked to a segment?</param>
/// <param name="Obstacle">What stands in the way, and what to do.</param>
/// <param name="Operation">Meta's operation status.</param>
/// <param name="Delivery">Meta's delivery status.</param>
/// <param name="ApproximateCountLowerBound">People in it, at least, as Meta rounds.</param>
/// <param name="ApproximateCountUpperBound">People in it, at most.</param>
/// <param name="UpdatedAt">When it last changed there, in UTC.</param>
/// <param name="ValueBased">Do its rows have a value each? It is linked with the same <c>valueBased</c> alone.</param>
public sealed record CustomAudienceAnswer(
    string CustomAudienceId,
    string? Name,
    string? Description,
    bool Adoptable,
    string? Obstacle,
    StatusAtMeta? Operation,
    StatusAtMeta? Delivery,
    long? ApproximateCountLowerBound,
    long? ApproximateCountUpperBound,
    DateTimeOffset? UpdatedAt,
    bool? ValueBased)
{
    internal static CustomAudienceAnswer Of(AudienceInfo info, string? obstacle) => new(
        info.Id, info.Name, info.Description, obstacle is null, obstacle, info.Operation, info.Delivery, info.LowerBound, info.UpperBound, info.UpdatedAt, info.IsValueBased);
}
