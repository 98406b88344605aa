namespace Audiences.Uploader.Withdrawals;

/// <summary>What an audience knows of a user who may have withdrawn consent.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="WithdrawnAt">As of when (UTC ticks); null when the newest statement here is no withdrawal.</param>
/// <param name="Held">Meta holds the user, or may: a request about the user was cut off.</param>
/// <param name="AcceptedAt">When Meta last accepted something about the user (UTC ticks).</param>
internal sealed record MemberAfterWithdrawal(Guid AudienceId, long? WithdrawnAt, bool Held, long? AcceptedAt)
{
    /// <summary>Meta held the user once, and has accepted the removal.</summary>
    public bool IsRemoved => !Held && AcceptedAt is not null;
}
