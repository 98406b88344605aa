namespace Audiences.Contracts.Users;

/// <summary>Meta has accepted the removal of an erased user from one audience.</summary>
public sealed record ErasureRemovalAccepted
{
    /// <summary>The audience.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }
}
