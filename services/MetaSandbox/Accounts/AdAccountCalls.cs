using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// Ad accounts.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/ad-account
/// </summary>
internal static class AdAccountCalls
{
    public static JsonNode Mine(GraphCall call)
    {
        var token = call.Token;
        if (!token.Scopes.Contains("ads_management") && !token.Scopes.Contains("ads_read"))
        {
            throw GraphErrors.NoReadScope();
        }

        return GraphPage.Of(
            call,
            call.State.AdAccounts.Where(account => account.TasksOf(token.PersonId) is not null).OrderBy(account => account.Id, StringComparer.Ordinal),
            account => account.Id,
            account => Node(call, account, ["account_id", "id"]));
    }

    public static JsonNode Read(GraphCall call, string accountId) =>
        Node(call, Access.ToRead(call, accountId), ["account_id", "id"]);

    private static JsonObject Node(GraphCall call, SandboxAdAccount account, string[] usual) =>
        GraphFields.Pick(call, "AdAccount", usual, new Dictionary<string, Func<JsonNode?>>
        {
            ["id"] = () => "act_" + account.Id,
            ["account_id"] = () => account.Id,
            ["name"] = () => account.Name,
            ["account_status"] = () => account.Status,
            ["disable_reason"] = () => account.Status == 2 ? 1 : 0,
            ["currency"] = () => account.Currency,
            ["timezone_name"] = () => account.TimeZone,
            ["tos_accepted"] = () => account.TosAccepted ? new JsonObject { ["custom_audience_tos"] = 1 } : new JsonObject(),
            ["user_tasks"] = () => new JsonArray([.. account.TasksOf(call.Token.PersonId)!.Select(task => (JsonNode)task)]),
            ["business"] = () => new JsonObject { ["id"] = "300000000000001", ["name"] = "Sandbox business" },
            ["business_name"] = () => "Sandbox business",
            ["owner"] = () => "300000000000001",
            ["capabilities"] = () => new JsonArray("CAN_USE_REACH_AND_FREQUENCY"),
        });
}
