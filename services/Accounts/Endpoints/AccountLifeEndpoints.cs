using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Connections;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts/{id}</c>: default, reconnect.</summary>
internal static class AccountLifeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/v1/accounts/{id:guid}").WithTags("Accounts");
        group.MapPost("default", ChooseDefaultAsync).RequireAuthorization(Policies.Operate).WithName("ChooseDefaultAccount").WithSummary("Make it the account of audiences that name none")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("reconnect", ReconnectAsync).RequireAuthorization(Policies.Operate).WithName("ReconnectAccount").WithSummary("Give it a new token; audiences and mapping stay")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> ChooseDefaultAsync(Guid id, HttpContext http, DefaultAccount accounts, CancellationToken cancellationToken) =>
        await accounts.ChooseAsync(http.User.Workspace(), id, cancellationToken) switch
        {
            null => Answers.NoSuchAccount(),
            { EndingSince: not null } ending => Answers.IsEnding(ending),
            var account => TypedResults.Ok(AccountView.Of(account)),
        };

    private static async Task<Results<Ok<AccountView>, ValidationProblem, ProblemHttpResult>> ReconnectAsync(
        Guid id, JsonBody<Reconnection> body, HttpContext http, AccountReconnector reconnector, AdAccountOffer offer, ChosenToken tokens, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request)
        {
            return TypedResults.ValidationProblem(body.Errors);
        }

        var workspace = http.User.Workspace();
        var token = request.AccessToken?.Trim();
        if (string.IsNullOrEmpty(token) && request.ConnectionId is { } connectionId)
        {
            if (await offer.FindAsync(workspace, connectionId, cancellationToken) is not { } connection)
            {
                return Answers.NoSuchConnection();
            }

            try
            {
                token = await tokens.FindAsync(connection, request.PageId, cancellationToken);
            }
            catch (Exception e) when (e is GraphException or HttpRequestException)
            {
                return Answers.MetaFailed("Meta did not show the pages. Nothing was changed; try again.");
            }

            if (token is null)
            {
                return Answers.NoSuchPage();
            }
        }

        if (string.IsNullOrEmpty(token))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>
            {
                ["accessToken"] = ["Give a new access token, or the connectionId of a connection that was started with POST /v1/accounts/connect."],
            });
        }

        return await reconnector.ReconnectAsync(workspace, id, token, request.ApiVersion?.Trim(), cancellationToken) switch
        {
            null => Answers.NoSuchAccount(),
            { Account: { } account } => TypedResults.Ok(AccountView.Of(account)),
            var outcome => Answers.Failed(outcome.Checkup!),
        };
    }
}
