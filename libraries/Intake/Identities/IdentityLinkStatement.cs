using System.Text.Json;
using Audiences.Contracts.Identities;

namespace Audiences.Intake;

/// <summary>A link of two identifiers that passed every check.</summary>
/// <param name="Message">The link as the bus carries it. Raw personal data: never stored, never logged.</param>
/// <param name="A">The first identifier, normalised and hashed.</param>
/// <param name="B">The second one.</param>
/// <param name="Json">The record as it came.</param>
public sealed record IdentityLinkStatement(IdentityLinked Message, HashedIdentity A, HashedIdentity B, JsonElement Json)
{
    /// <summary>The statement without raw personal data.</summary>
    public IdentityLinkState State() => new()
    {
        Linked = Message.Type == IdentityLinkTypes.Linked,
        OccurredAt = Message.OccurredAt,
        Sequence = Message.Sequence,
        LinkId = Message.LinkId,
        A = A,
        B = B,
    };

    /// <summary>The id only: the identifiers must not slip into a log.</summary>
    public override string ToString() => Message.LinkId;
}
