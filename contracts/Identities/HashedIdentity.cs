namespace Audiences.Contracts.Identities;

/// <summary>An identifier in a link: either of both members.</summary>
public sealed record HashedIdentity
{
    /// <summary>The user's id at the publisher.</summary>
    public string? UserId { get; init; }

    /// <summary>The bytes of an <c>IdentifierSet</c> that holds the identifier alone, in JSON base64.</summary>
    public byte[]? Identifier { get; init; }
}
