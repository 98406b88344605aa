namespace Audiences.Uploader.Meta.Resilience;

/// <summary>
/// Nothing was sent: the account's budget is used up, or Meta has not answered for a while. A cycle goes on at that
/// instant as the same cycle; it has not failed.
/// </summary>
public sealed class MetaWaitException(string reason, DateTimeOffset until, TimeSpan wait)
    : MetaRefusedException(new MetaVerdict(MetaReaction.Wait, reason, WaitFor: wait))
{
    /// <summary>When to come back, in UTC.</summary>
    public DateTimeOffset Until { get; } = until;
}
