namespace Audiences.MetaSandbox;

/// <summary>
/// What a token may do on an ad account: the permission that the app has, and the task that the person has.
/// Source: https://developers.facebook.com/docs/marketing-api/overview/authorization
/// </summary>
internal static class Access
{
    /// <exception cref="GraphFailure">There is no such account for this token, or it may not read.</exception>
    public static SandboxAdAccount ToRead(GraphCall call, string accountId)
    {
        var token = call.Token;
        var account = Visible(call, token, accountId) ?? throw GraphErrors.NoSuchObject(call.Method, call.Path.Segments[0]);
        UsageHeaders.CountAccount(call, accountId);
        return token.Scopes.Contains("ads_management") || token.Scopes.Contains("ads_read")
            ? account
            : throw GraphErrors.NoReadScope();
    }

    /// <exception cref="GraphFailure">There is no such account for this token, or it may not change its audiences.</exception>
    public static SandboxAdAccount ToChange(GraphCall call, string accountId)
    {
        var token = call.Token;
        var account = Visible(call, token, accountId) ?? throw GraphErrors.NoSuchObject(call.Method, call.Path.Segments[0]);
        UsageHeaders.CountAccount(call, accountId);
        if (!token.Scopes.Contains("ads_management"))
        {
            throw GraphErrors.NoManagementScope();
        }

        if (!account.TasksOf(token.PersonId)!.Any(task => task is "ADVERTISE" or "MANAGE"))
        {
            throw GraphErrors.NoTask();
        }

        if (account.Status is 2 or 100 or 101)
        {
            throw GraphErrors.AccountDisabled();
        }

        return account.TosAccepted ? account : throw GraphErrors.TermsNotAccepted(account.Id);
    }

    private static SandboxAdAccount? Visible(GraphCall call, SandboxToken token, string accountId) =>
        call.State.FindAdAccount(accountId) is { } account && account.TasksOf(token.PersonId) is not null ? account : null;
}
