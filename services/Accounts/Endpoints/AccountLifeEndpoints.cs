using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Connections;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts/{id}</c>: default, reconnect, delete.</summary>
internal static class AccountLifeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/v1/accounts/{id:guid}").WithTags("Accounts");
        group.MapPost("default", ChooseDefaultAsync).RequireAuthorization(Policies.Operate).WithName("ChooseDefaultAccount").WithSummary("Make it the account of audiences that name none")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("reconnect", ReconnectAsync).RequireAuthorization(Policies.Operate).WithName("ReconnectAccount").WithSummary("Give it a new token; audiences and mapping stay")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapDelete("", DeleteAsync).RequireAuthorization(Policies.Administer).WithName("DeleteAccount").WithSummary("Delete it and erase its token; with audiences linked it needs confirm=true")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> ChooseDefaultAsync(Guid id, HttpContext http, DefaultAccount accounts, CancellationToken cancellationToken) =>
        await accounts.ChooseAsync(http.User.Workspace(), id, cancellationToken) is { } account
            ? TypedResults.Ok(AccountView.Of(account))
            : Answers.NoSuchAccount();

    private static async Task<Results<Ok<AccountView>, ValidationProblem, ProblemHttpResult>> ReconnectAsync(
        Guid id, JsonBody<Reconnection> body, HttpContext http, AccountReconnector reconnector, AdAccountOffer offer, CancellationToken cancellationToken)
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

            token = offer.Token(connection);
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

    private static async Task<Results<Ok<DeletionView>, ProblemHttpResult>> DeleteAsync(
        Guid id, HttpContext http, AccountDeletion deletion, bool confirm = false, CancellationToken cancellationToken = default)
    {
        return await deletion.DeleteAsync(http.User.Workspace(), id, confirm, cancellationToken) switch
        {
            null => Answers.NoSuchAccount(),
            { Deleted: false } waiting => TypedResults.Problem(
                $"Deleting '{waiting.Account.Name}' stops these audiences: {string.Join(", ", waiting.Audiences)}. What they hold at Meta stays there. To go on, repeat the call with ?confirm=true.",
                statusCode: StatusCodes.Status409Conflict,
                title: "Audiences are linked",
                extensions: new Dictionary<string, object?> { ["audiences"] = waiting.Audiences }),
            var done => TypedResults.Ok(new DeletionView(id, done.Audiences, done.NewDefault is { } heir ? AccountView.Of(heir) : null, Sentence(done))),
        };
    }

    private static string Sentence(DeletionOutcome outcome) => (outcome.WasDefault, outcome.NewDefault) switch
    {
        (false, _) => "The account is deleted and its token is erased.",
        (true, { } heir) => $"The account is deleted and its token is erased. '{heir.Name}' is the default account now.",
        _ => "The account is deleted and its token is erased. No account is the default now: choose one with POST /v1/accounts/{id}/default.",
    };
}
