using Audiences.Contracts.Membership;
using Audiences.Identifiers;

namespace Audiences.Uploader.Memberships;

/// <summary>What one message says about one user: an event register, and perhaps a consent register.</summary>
/// <param name="UserId">The user's id at the publisher.</param>
/// <param name="Version">The event.</param>
/// <param name="Qualified">Is the user in the segment and does meet the conditions, consent aside?</param>
/// <param name="Reason">Why not; one of <see cref="DisqualificationReasons"/>.</param>
/// <param name="Identifiers">The bytes of an identifier set; zero bytes: none can be sent; null: those stored for this version stay.</param>
/// <param name="Consent">The newest statement about consent.</param>
/// <param name="TraceParent">The trace of the event.</param>
/// <param name="MappingVersion">The mapping that made the identifiers.</param>
/// <param name="AudienceVersion">The state of the audience whose conditions were judged.</param>
public sealed record MembershipChange(
    string UserId,
    MembershipVersion Version,
    bool Qualified,
    string? Reason,
    byte[]? Identifiers,
    ConsentState? Consent,
    string? TraceParent,
    long MappingVersion = 0,
    long AudienceVersion = 0)
{
    /// <summary>
    /// The same for an audience that is not value-based. There a value must neither reach Meta nor make a difference: what
    /// is due is told by comparing these bytes.
    /// </summary>
    public MembershipChange WithoutValue() =>
        Identifiers is { Length: > 0 } && IdentifierSet.Parse(Identifiers) is { HasValue: true } set
            ? this with { Identifiers = set.WithoutValue() is { IsEmpty: false } plain ? plain.ToBytes() : [] }
            : this;
}
