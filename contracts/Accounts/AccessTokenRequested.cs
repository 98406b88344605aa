using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>An uploader asks Accounts for an account's token; answered with <see cref="AccessTokenProvided"/> or <see cref="AccessTokenRefused"/>.</summary>
[EntityName("audiences.access-token-requested")]
[MessageUrn("audiences:access-token-requested")]
public sealed record AccessTokenRequested
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }
}
