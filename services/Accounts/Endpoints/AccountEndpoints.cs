using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Health;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts</c>: add, list, look at, diagnose.</summary>
internal static class AccountEndpoints
{
    private const int MostAPage = 500;

    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/v1/accounts").WithTags("Accounts");
        group.MapGet("", ListAsync).RequireAuthorization(Policies.Read).WithName("ListAccounts").WithSummary("The ad accounts of the workspace: all, or a page; the Link header leads to the next");
        group.MapPost("", AddAsync).RequireAuthorization(Policies.Administer).WithName("AddAccount").WithSummary("Connect an ad account by token; checked with Meta before it is stored")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapGet("{id:guid}", GetAsync).RequireAuthorization(Policies.Read).WithName("GetAccount").WithSummary("One ad account")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("{id:guid}/diagnosis", DiagnoseAsync).RequireAuthorization(Policies.Read).WithName("DiagnoseAccount").WithSummary("Run all checks of the account again")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<AccountView[]>, ValidationProblem>> ListAsync(
        HttpContext http, AccountDirectory directory, CancellationToken cancellationToken, string? search = null, Guid? after = null, int? limit = null, string? sort = null)
    {
        if (limit is < 1 or > MostAPage)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["limit"] = [$"Give a number from 1 to {MostAPage}, or leave it out for all."] });
        }

        if (sort is not null && !AccountPaging.Sorts.Contains(sort))
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["sort"] = [$"Write one of {string.Join(", ", AccountPaging.Sorts)}, or leave it out for the oldest first."] });
        }

        var page = await directory.PageAsync(http.User.Workspace(), new AccountPaging(search, after, limit, sort), cancellationToken);
        if (page.Next is { } next)
        {
            var query = new QueryBuilder { { "limit", $"{limit}" }, { "after", $"{next}" } };
            if (!string.IsNullOrWhiteSpace(search))
            {
                query.Add("search", search);
            }

            if (sort is not null)
            {
                query.Add("sort", sort);
            }

            http.Response.Headers.Link = $"</v1/accounts{query}>; rel=\"next\"";
        }

        return TypedResults.Ok(page.Accounts.Select(AccountView.Of).ToArray());
    }

    private static async Task<Results<Ok<AccountView>, ProblemHttpResult>> GetAsync(Guid id, HttpContext http, AccountDirectory directory, CancellationToken cancellationToken) =>
        await directory.FindAsync(http.User.Workspace(), id, cancellationToken) is { } account
            ? TypedResults.Ok(AccountView.Of(account))
            : Answers.NoSuchAccount();

    private static async Task<Results<Created<AccountView>, ValidationProblem, ProblemHttpResult>> AddAsync(
        JsonBody<NewAccount> body, HttpContext http, AccountConnector connector, CancellationToken cancellationToken)
    {
        var errors = body.Value?.Errors() ?? body.Errors;
        if (body.Value is not { } account || errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var request = new ConnectRequest(http.User.Workspace(), account.Name!, account.AdAccountId!, account.AccessToken!.Trim(), account.ApiVersion?.Trim() ?? ApiVersions.Newest, http.User.DisplayName());
        return await connector.ConnectAsync(request, cancellationToken) switch
        {
            { Account: { } added } => TypedResults.Created($"/v1/accounts/{added.Id}", AccountView.Of(added)),
            { Existing: { } existing } => Answers.Exists(existing),
            var outcome => Answers.Failed(outcome.Checkup!),
        };
    }

    private static async Task<Results<Ok<DiagnosisView>, ProblemHttpResult>> DiagnoseAsync(
        Guid id, HttpContext http, AccountHealth health, AccountDirectory directory, CancellationToken cancellationToken)
    {
        var checkup = await health.CheckAsync(http.User.Workspace(), id, cancellationToken);
        return checkup is not null && await directory.FindAsync(http.User.Workspace(), id, cancellationToken) is { } account
            ? TypedResults.Ok(new DiagnosisView(AccountView.Of(account), checkup.Findings))
            : Answers.NoSuchAccount();
    }
}
