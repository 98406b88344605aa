using System.Text.Json;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Checks;

/// <summary>
/// Is the ad account there and active, may the token's owner work with it, and are the terms accepted?
/// Sources: https://developers.facebook.com/docs/marketing-api/reference/ad-account,
/// https://developers.facebook.com/docs/marketing-api/audiences/reference/custom-audience-terms-of-service
/// </summary>
internal sealed class AdAccountCheck(IGraphClient graph)
{
    private static readonly Dictionary<string, string> Fields = new() { ["fields"] = "id,account_id,name,account_status,tos_accepted,user_tasks" };

    public async Task<IReadOnlyList<Finding>> RunAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, call.ApiVersion, "act_" + call.AdAccountId, call.AccessToken) { Query = Fields }, cancellationToken);
        return [Active(answer.Body), Role(answer.Body), Terms(answer.Body, call.AdAccountId)];
    }

    private static Finding Active(JsonElement account) => account.Whole("account_status") switch
    {
        null or 1 or 9 or 201 => new Finding(CheckNames.AdAccount, true, "The ad account is active."),
        2 => Inactive("Meta has disabled the ad account. Open the link to see why and to ask for a review."),
        3 or 8 => Inactive("The ad account has an unpaid balance. Pay it in Ads Manager; then it can be connected."),
        7 => Inactive("Meta is reviewing the ad account. Wait for the outcome, or open the link."),
        100 or 101 or 202 => Inactive("The ad account is closed. Open it again in Ads Manager, or connect another one."),
        { } other => Inactive($"The ad account is not active (Meta's status {other}). Open the link to see why."),
    };

    private static Finding Inactive(string message) => new(CheckNames.AdAccount, false, message, MetaRefusal.AccountQuality);

    private static Finding Role(JsonElement account)
    {
        // Left out where Meta does not tell: then the permission to write shows itself with the first audience.
        var tasks = account.Texts("user_tasks");
        return tasks is null || tasks.Contains("MANAGE") || tasks.Contains("ADVERTISE")
            ? new Finding(CheckNames.Role, true, "The token's owner may work with the ad account.")
            : new Finding(CheckNames.Role, false, "The token's owner may only look at the ad account. In Business settings, give the person or system user the task 'Manage campaigns'.", MetaRefusal.SystemUsers);
    }

    private static Finding Terms(JsonElement account, string adAccountId) =>
        account.Property("tos_accepted") is { } terms && terms.Whole("custom_audience_tos") > 0
            ? new Finding(CheckNames.Terms, true, "The Custom Audience terms are accepted.")
            : new Finding(CheckNames.Terms, false, "The Custom Audience terms are not accepted for this ad account. Open the link and accept them.", MetaRefusal.Terms(adAccountId));
}
