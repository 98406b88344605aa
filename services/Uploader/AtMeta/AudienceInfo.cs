namespace Audiences.Uploader.AtMeta;

/// <summary>
/// What Meta says of a custom audience.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience
/// </summary>
/// <param name="Id">Meta's number.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Description">Its description there.</param>
/// <param name="AdAccountId">The ad account that owns it, without <c>act_</c>.</param>
/// <param name="Subtype">CUSTOM for customer files.</param>
/// <param name="DataSource">How it was first filled, MULTI_HASHES in our form.</param>
/// <param name="CanEdit">May the token's user change it? Null when Meta does not say.</param>
/// <param name="Operation">200 normal, 471 flagged; others while Meta works on it.</param>
/// <param name="Delivery">200 ready, 300 too small, 400 and above unusable.</param>
/// <param name="LowerBound">People in it, at least; Meta rounds, and says 1,000 for fewer.</param>
/// <param name="UpperBound">People in it, at most.</param>
/// <param name="UpdatedAt">When it last changed there, in UTC.</param>
/// <param name="IsValueBased">Do its rows have values? Null when Meta does not say.</param>
public sealed record AudienceInfo(
    string Id,
    string? Name,
    string? Description,
    string? AdAccountId,
    string? Subtype,
    string? DataSource,
    bool? CanEdit,
    StatusAtMeta? Operation,
    StatusAtMeta? Delivery,
    long? LowerBound,
    long? UpperBound,
    DateTimeOffset? UpdatedAt,
    bool? IsValueBased = null);
