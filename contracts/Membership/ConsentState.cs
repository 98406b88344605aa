namespace Audiences.Contracts.Membership;

/// <summary>
/// The newest statement about a user's consent. It is a register of its own beside the membership's version: the later
/// <see cref="AsOf"/> wins, and of two at the same instant the withdrawal.
/// </summary>
public sealed record ConsentState
{
    /// <summary>May the user be advertised to?</summary>
    public required bool Granted { get; init; }

    /// <summary>When it was said, in UTC.</summary>
    public required DateTimeOffset AsOf { get; init; }
}
