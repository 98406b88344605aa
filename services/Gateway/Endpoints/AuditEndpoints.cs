using System.Globalization;
using System.Security.Claims;
using Audiences.Gateway.Audit;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Gateway.Endpoints;

/// <summary><c>GET /v1/audit</c>.</summary>
internal static class AuditEndpoints
{
    private const int MostEntries = 1_000;

    public static void MapAudit(this IEndpointRouteBuilder app) =>
        app.MapGet("/v1/audit", ReadAsync).RequireAuthorization(Policies.Administer)
            .WithTags("Audit").WithName("ReadAudit").WithSummary("Who did what, when and from where")
            .WithDescription("Newest first. actor is a name or an id, operation an operation's name here; next of an answer is after of the call that goes on.");

    private static async Task<Results<Ok<AuditAnswer>, ValidationProblem>> ReadAsync(
        DateTimeOffset? from, DateTimeOffset? to, string? actor, string? operation, int? limit, string? after,
        ClaimsPrincipal user, AuditReader audit, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string[]>();
        if (limit is < 1 or > MostEntries)
        {
            errors["limit"] = [$"must be from 1 to {MostEntries}."];
        }

        long before = 0;
        if (after is not null && !long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out before))
        {
            errors["after"] = ["must be the next of an earlier answer."];
        }

        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors, "Correct the parameters and send the call again.");
        }

        var size = limit ?? 100;
        var entries = await audit.ReadAsync(user.Workspace(), from, to, actor, operation, after is null ? null : before, size, cancellationToken);
        return TypedResults.Ok(new AuditAnswer([.. entries.Select(AuditEntryAnswer.Of)], entries.Count == size ? entries[^1].Number.ToString(CultureInfo.InvariantCulture) : null));
    }
}
