namespace Audiences.Standalone.Demo;

/// <summary>What an audience ought to hold and what Meta's stand-in holds.</summary>
/// <param name="Audience">The audience.</param>
/// <param name="Action">How its members are sent.</param>
/// <param name="ExpectedMembers">Members by the reckoning.</param>
/// <param name="ActualMembers">Members at Meta, counted by external id.</param>
/// <param name="ExpectedRows">Rows by the reckoning.</param>
/// <param name="ActualRows">Rows at Meta.</param>
/// <param name="MissingRows">Rows that ought to be there and are not.</param>
/// <param name="ExtraRows">Rows that are there and ought not to be.</param>
internal sealed record DemoAudienceResult(
    string Audience,
    string Action,
    int ExpectedMembers,
    int ActualMembers,
    int ExpectedRows,
    int ActualRows,
    int MissingRows,
    int ExtraRows)
{
    /// <summary>Row by row the same.</summary>
    public bool Equal => MissingRows == 0 && ExtraRows == 0 && ExpectedMembers == ActualMembers;
}
