using Audiences.Contracts.Membership;

namespace Audiences.SegmentQualifier.Consents;

/// <summary>A user said whether they may be advertised to.</summary>
/// <param name="UserId">The user's id at the publisher.</param>
/// <param name="AsOf">When, in UTC ticks.</param>
/// <param name="Granted">May the user be advertised to?</param>
public sealed record ConsentStatement(string UserId, long AsOf, bool Granted)
{
    /// <summary>The later statement wins, and of two at the same instant the withdrawal.</summary>
    public bool Replaces(ConsentStatement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsOf > other.AsOf || (AsOf == other.AsOf && !Granted && other.Granted);
    }

    /// <summary>The statement as the bus carries it.</summary>
    public ConsentState ToContract() => new() { Granted = Granted, AsOf = new DateTimeOffset(AsOf, TimeSpan.Zero) };
}
