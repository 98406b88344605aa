namespace Audiences.Intake;

/// <summary>What came of reading one link: the link, or why not. The rejection's event id is the link's id.</summary>
/// <param name="Link">The link that passed; null when it was rejected.</param>
/// <param name="Rejection">The first thing that is wrong with it; null when it passed.</param>
public readonly record struct IdentityLinkReading(IdentityLinkStatement? Link, EventRejection? Rejection)
{
    /// <summary>A reading that failed.</summary>
    public static IdentityLinkReading Rejected(string field, string error, string? linkId = null) =>
        new(null, new EventRejection(field, error) { EventId = linkId });
}
