using System.Security.Claims;
using Audiences.Gateway.Keys;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>/v1/keys</c>.</summary>
internal static class KeyEndpoints
{
    public static void MapKeys(this IEndpointRouteBuilder app)
    {
        var keys = app.MapGroup("/v1/keys").RequireAuthorization(Policies.Administer).WithTags("Keys");
        keys.MapPost("", IssueAsync)
            .WithName("IssueKey")
            .WithSummary("Make a key")
            .WithDescription("The answer holds the key's text, which is not stored and cannot be shown again.");
        keys.MapGet("", ListAsync)
            .WithName("ListKeys")
            .WithSummary("List the keys of a workspace")
            .WithDescription("Revoked and expired keys too. Only an admin of the workspace default may name another workspace.");
        keys.MapDelete("/{id:guid}", RevokeAsync)
            .WithName("RevokeKey")
            .WithSummary("Revoke a key")
            .WithDescription("It is refused within seconds. To revoke it again changes nothing.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Created<NewKeyAnswer>, ValidationProblem>> IssueAsync(
        KeyRequest request,
        ClaimsPrincipal user,
        HttpResponse response,
        KeyRegistry registry,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var errors = KeyRequestRules.Errors(request, user.Workspace(), time.GetUtcNow());
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, "Correct the fields under errors and send the request again.", title: "The key was not made");
        }

        var issued = await registry.IssueAsync(
            new NewKey(request.Workspace ?? user.Workspace(), request.Name!.Trim(), request.Role!, request.ExpiresAt, user.DisplayName()),
            cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/v1/keys/{issued.Key.Id}", new NewKeyAnswer(issued));
    }

    private static async Task<Results<Ok<KeysAnswer>, ValidationProblem>> ListAsync(
        string? workspace,
        ClaimsPrincipal user,
        KeyRegistry registry,
        CancellationToken cancellationToken)
    {
        if (KeyRequestRules.WorkspaceError(workspace, user.Workspace()) is { } error)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["workspace"] = [error] }, "Leave the parameter out to list your own workspace.");
        }

        var keys = await registry.ListAsync(workspace ?? user.Workspace(), cancellationToken);
        return TypedResults.Ok(new KeysAnswer([.. keys.Select(KeyAnswer.Of)]));
    }

    private static async Task<Results<NoContent, ValidationProblem, ProblemHttpResult>> RevokeAsync(
        Guid id,
        string? workspace,
        ClaimsPrincipal user,
        KeyRegistry registry,
        CancellationToken cancellationToken)
    {
        if (KeyRequestRules.WorkspaceError(workspace, user.Workspace()) is { } error)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["workspace"] = [error] }, "Leave the parameter out to revoke a key of your own workspace.");
        }

        return await registry.RevokeAsync(workspace ?? user.Workspace(), id, cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.Problem("The workspace has no key with this id. GET /v1/keys lists them.", statusCode: StatusCodes.Status404NotFound, title: "There is no such key");
    }
}
