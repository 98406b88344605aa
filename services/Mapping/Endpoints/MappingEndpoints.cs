using Audiences.Mapping.KnownAccounts;
using Audiences.Mapping.Mappings;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Mapping.Endpoints;

/// <summary><c>/v1/accounts/{id}/mapping</c>.</summary>
internal static class MappingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/v1/accounts/{id:guid}/mapping").WithTags("Mapping");
        group.MapGet("", GetAsync).RequireAuthorization(Policies.Read).WithName("GetMapping").WithSummary("Which property feeds which export attribute")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("", PutAsync).RequireAuthorization(Policies.Operate).WithName("PutMapping").WithSummary("Replace the mapping; events are mapped by it once this answers")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("history", HistoryAsync).RequireAuthorization(Policies.Read).WithName("GetMappingHistory").WithSummary("All versions of the mapping, newest first: who changed what, and when")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<MappingView>, ProblemHttpResult>> GetAsync(
        Guid id, HttpContext http, AccountKnowledge accounts, AccountMappings mappings, CancellationToken cancellationToken) =>
        await accounts.ExistsAsync(http.User.Workspace(), id, cancellationToken)
            ? TypedResults.Ok(MappingView.Of(await mappings.FindAsync(http.User.Workspace(), id, cancellationToken)))
            : NoSuchAccount();

    private static async Task<Results<Ok<MappingView>, ValidationProblem, ProblemHttpResult>> PutAsync(
        Guid id, JsonBody<MappingDraft> body, HttpContext http, AccountKnowledge accounts, AccountMappings mappings, CancellationToken cancellationToken)
    {
        var errors = body.Value is { } sent ? MappingRules.Errors(sent) : body.Errors;
        if (body.Value is not { } draft || errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var workspace = http.User.Workspace();
        return await accounts.ExistsAsync(workspace, id, cancellationToken)
            ? TypedResults.Ok(MappingView.Of(await mappings.ReplaceAsync(workspace, id, draft, http.User.DisplayName(), cancellationToken)))
            : NoSuchAccount();
    }

    private static async Task<Results<Ok<IReadOnlyList<MappingVersionView>>, ProblemHttpResult>> HistoryAsync(
        Guid id, HttpContext http, AccountKnowledge accounts, AccountMappings mappings, CancellationToken cancellationToken)
    {
        if (!await accounts.ExistsAsync(http.User.Workspace(), id, cancellationToken))
        {
            return NoSuchAccount();
        }

        var history = await mappings.HistoryAsync(http.User.Workspace(), id, cancellationToken);
        return TypedResults.Ok(MappingVersionView.Of(history));
    }

    internal static ProblemHttpResult NoSuchAccount() => TypedResults.Problem(
        "There is no such account in this workspace. GET /v1/accounts lists them.", statusCode: StatusCodes.Status404NotFound, title: "Account not found");
}
