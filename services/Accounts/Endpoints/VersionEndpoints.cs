using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts/{id}/api-version</c>: another version of Meta's API.</summary>
internal static class VersionEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/v1/accounts/{id:guid}/api-version", ChangeAsync).WithTags("Accounts").RequireAuthorization(Policies.Operate)
            .WithName("ChangeApiVersion").WithSummary("Change the API version of an ad account; checked with Meta first")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok<AccountView>, ValidationProblem, ProblemHttpResult>> ChangeAsync(
        Guid id, JsonBody<NewVersion> body, HttpContext http, VersionUpgrade upgrade, CancellationToken cancellationToken)
    {
        if (body.Value is not { } wanted)
        {
            return TypedResults.ValidationProblem(body.Errors);
        }

        return await upgrade.ChangeAsync(http.User.Workspace(), id, wanted.ApiVersion?.Trim() ?? ApiVersions.Newest, cancellationToken) switch
        {
            null => Answers.NoSuchAccount(),
            { Account: { } account } => TypedResults.Ok(AccountView.Of(account)),
            var outcome => Answers.Failed(outcome.Checkup!),
        };
    }
}
