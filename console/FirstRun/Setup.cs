using Audiences.Console.Api.Accounts;
using Audiences.Console.Api.CustomAudiences;

namespace Audiences.Console.FirstRun;

/// <summary>How far an installation is set up.</summary>
/// <param name="Account">The account that audiences go to unless they name another; null: none is connected.</param>
/// <param name="Mapping">Its mapping.</param>
/// <param name="Audiences">The first linked ones.</param>
/// <param name="Totals">All of them added up; null: there are no more than the first.</param>
public sealed record Setup(Account? Account, AccountMapping? Mapping, IReadOnlyList<LinkedSegment> Audiences, AudienceTotals? Totals)
{
    /// <summary>Something is mapped.</summary>
    public bool IsMapped => Mapping is { Version: > 0 };

    /// <summary>A segment is linked.</summary>
    public bool IsLinked => Audiences.Count > 0;

    /// <summary>Events made somebody a member.</summary>
    public bool HasMembers => HasSent || Totals?.Desired > 0 || Audiences.Any(audience => audience.Counts.Desired > 0);

    /// <summary>A cycle was completed that Meta accepted somebody in.</summary>
    public bool HasSent => Totals?.Sent > 0 || Audiences.Any(audience => audience.Counts.Sent > 0);

    /// <summary>The first step that is not done, from 1; 6 when all are.</summary>
    public int Step => this switch
    {
        { Account: null } => 1,
        { IsMapped: false } => 2,
        { IsLinked: false } => 3,
        { HasMembers: false } => 4,
        { HasSent: false } => 5,
        _ => 6,
    };
}
