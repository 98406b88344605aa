using MassTransit;

namespace Audiences.Contracts.Identities;

/// <summary>
/// The customer's own identity graph says that two identifiers are the same person's, or no longer so. On the wire it is
/// plain JSON in camelCase (content type <c>application/json</c>) or MassTransit's envelope, sent to the exchange
/// <c>audiences.identity-linked</c>. A link is named by its two identifiers, in either order; the later statement wins.
/// </summary>
[EntityName("audiences.identity-linked")]
[MessageUrn("audiences:identity-linked")]
public sealed record IdentityLinked
{
    /// <summary>The workspace; absent means <c>default</c>.</summary>
    public string? Workspace { get; init; }

    /// <summary>The publisher's own id of the statement, 1 to 256 characters; the last tie-breaker of the version.</summary>
    public required string LinkId { get; init; }

    /// <summary><see cref="IdentityLinkTypes.Linked"/> or <see cref="IdentityLinkTypes.Unlinked"/>.</summary>
    public required string Type { get; init; }

    /// <summary>When it became so (RFC 3339, offset needed); from 2000 on and at most a day ahead.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Orders statements of the same instant; a given one is newer than none.</summary>
    public long? Sequence { get; init; }

    /// <summary>The country of phone numbers without a country code; absent: they need one.</summary>
    public string? Country { get; init; }

    /// <summary>One of the two identifiers.</summary>
    public required LinkedIdentity A { get; init; }

    /// <summary>The other one.</summary>
    public required LinkedIdentity B { get; init; }
}
