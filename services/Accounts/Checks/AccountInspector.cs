using Audiences.Accounts.AdAccounts;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Checks;

/// <summary>Runs all checks of an account. It never throws for what Meta says or fails to say: that is a finding.</summary>
public sealed class AccountInspector
{
    private readonly TokenCheck _token;
    private readonly PermissionCheck _permissions;
    private readonly AdAccountCheck _adAccount;
    private readonly RoomCheck _room;
    private readonly TimeProvider _time;

    internal AccountInspector(TokenCheck token, PermissionCheck permissions, AdAccountCheck adAccount, RoomCheck room, TimeProvider time) =>
        (_token, _permissions, _adAccount, _room, _time) = (token, permissions, adAccount, room, time);

    /// <summary>Checks an account as somebody typed it.</summary>
    public async Task<AccountCheckup> InspectAsync(string? adAccountId, string accessToken, string? apiVersion, CancellationToken cancellationToken)
    {
        var number = AdAccountNumber.Parse(adAccountId);
        List<Finding> findings =
        [
            ApiVersions.Check(apiVersion, _time.GetUtcNow()),
            number is null
                ? new Finding(CheckNames.AdAccountId, false, "Write the ad account's number, with or without act_ in front, as Ads Manager shows it: 1234567890123456.")
                : new Finding(CheckNames.AdAccountId, true, $"The ad account is {number}."),
        ];
        if (!findings.TrueForAll(finding => finding.Ok || finding.Tolerable))
        {
            return new AccountCheckup(findings, null);
        }

        var call = new GraphCall(apiVersion!, number!, accessToken);
        var inspection = new TokenInspection(MetaRefusal.Token(null));
        findings.AddRange(await AskAsync(CheckNames.Token, call, async () =>
        {
            inspection = await _token.RunAsync(call, cancellationToken);
            return [inspection.Finding];
        }));

        // Without a good token every other check would only repeat that.
        if (findings[^1].Ok)
        {
            findings.AddRange(await AskAsync(CheckNames.Permissions, call, async () => [await _permissions.RunAsync(call, inspection.Scopes, cancellationToken)]));
            var account = await AskAsync(CheckNames.AdAccount, call, () => _adAccount.RunAsync(call, cancellationToken));
            findings.AddRange(account);
            if (account[0].Ok)
            {
                findings.AddRange(await AskAsync(CheckNames.Room, call, async () => [await _room.RunAsync(call, cancellationToken)]));
            }
        }

        return new AccountCheckup(findings, inspection.Facts);
    }

    private static async Task<IReadOnlyList<Finding>> AskAsync(string check, GraphCall call, Func<Task<IReadOnlyList<Finding>>> ask)
    {
        try
        {
            return await ask();
        }
        catch (GraphException e)
        {
            return [MetaRefusal.Explain(check, e.Error, call.AdAccountId)];
        }
        catch (HttpRequestException)
        {
            return [MetaRefusal.Unreachable(check, "Meta could not be reached. Check the network and the setting Meta__GraphUrl, then try again.")];
        }
    }
}
