namespace Audiences.Contracts.Identities;

/// <summary>An identifier as a publisher writes it: raw personal data, or its SHA-256.</summary>
public sealed record LinkedIdentity
{
    /// <summary>One of <see cref="IdentityKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The value, 1 to 1,024 characters; of e-mails and phones also the SHA-256 as 64 hex digits.</summary>
    public required string Value { get; init; }
}
