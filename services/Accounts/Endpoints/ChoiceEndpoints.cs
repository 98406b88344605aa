using Audiences.Accounts.Connections;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>POST /v1/accounts/connections/{connectionId}</c>: which ad accounts, with whose token.</summary>
internal static class ChoiceEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/v1/accounts/connections/{connectionId:guid}", ChooseAsync).WithTags("Accounts").RequireAuthorization(Policies.Administer)
            .WithName("ChooseAccounts").WithSummary("Connect the chosen ad accounts")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<ChoiceView>, ValidationProblem, ProblemHttpResult>> ChooseAsync(
        Guid connectionId, JsonBody<Choice> body, HttpContext http, AdAccountOffer offer, ChosenToken tokens, AdAccountChoice choice, CancellationToken cancellationToken)
    {
        if (body.Value is not { Accounts: { Count: > 0 } chosen } wanted)
        {
            return TypedResults.ValidationProblem(body.Errors.Count > 0 ? body.Errors : new Dictionary<string, string[]> { ["accounts"] = ["Choose at least one: [{\"adAccountId\": \"1234567890123456\"}]."] });
        }

        if (await offer.FindAsync(http.User.Workspace(), connectionId, cancellationToken) is not { } connection)
        {
            return Answers.NoSuchConnection();
        }

        try
        {
            return await tokens.FindAsync(connection, wanted.PageId, cancellationToken) is { } token
                ? TypedResults.Ok(await TakeAsync(connection, chosen, token, http.User.DisplayName(), choice, cancellationToken))
                : Answers.NoSuchPage();
        }
        catch (Exception e) when (e is GraphException or HttpRequestException)
        {
            return Answers.MetaFailed("Meta did not show the pages. Nothing was connected; try again.");
        }
    }

    private static async Task<ChoiceView> TakeAsync(
        OAuthState connection, IReadOnlyList<ChosenAdAccount> chosen, string token, string caller, AdAccountChoice choice, CancellationToken cancellationToken)
    {
        var connected = new List<AccountView>();
        var refused = new List<RefusedAdAccount>();
        foreach (var account in chosen)
        {
            var outcome = await choice.TakeAsync(connection, account, token, caller, cancellationToken);
            if (outcome.Account is { } added)
            {
                connected.Add(AccountView.Of(added));
            }
            else
            {
                refused.Add(new RefusedAdAccount(account.AdAccountId ?? "", outcome.Checkup?.Findings ?? []));
            }
        }

        return new ChoiceView(connected, refused);
    }
}
