using MassTransit;

namespace Audiences.Contracts.Identities;

/// <summary>
/// Statements about links, normalised and hashed: from here on there is no raw personal data. Repeating or reordering
/// them does no harm: each carries its version.
/// </summary>
[EntityName("audiences.identity-links-changed")]
[MessageUrn("audiences:identity-links-changed")]
public sealed record IdentityLinksChanged
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>At most 1,000 statements.</summary>
    public required IReadOnlyList<IdentityLinkState> Links { get; init; }
}
