using MassTransit;

namespace Audiences.Contracts.Identities;

/// <summary>
/// Up to 1,000 links (1 MB) in one message, to the exchange <c>audiences.identity-linked-batch</c>. Each is judged by
/// itself: a bad one is dead-lettered with its reason and the others go on.
/// </summary>
[EntityName("audiences.identity-linked-batch")]
[MessageUrn("audiences:identity-link-batch")]
public sealed record IdentityLinkBatch
{
    /// <summary>The workspace of the links that name none; absent means <c>default</c>.</summary>
    public string? Workspace { get; init; }

    /// <summary>The links, in any order.</summary>
    public required IReadOnlyList<IdentityLinked> Links { get; init; }
}
