using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Endpoints.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>What is left of Meta's limits, over HTTP.</summary>
internal static class BudgetEndpoints
{
    public static void MapBudgets(this IEndpointRouteBuilder app) =>
        app.MapGet("/v1/budgets", ListAsync).RequireAuthorization(Policies.Read).WithTags("Budgets").WithName("ListBudgets")
            .WithSummary("How much of Meta's limits of calls each ad account has used, and who waits until when.");

    private static async Task<Ok<BudgetsAnswer>> ListAsync(ClaimsPrincipal user, BudgetQueries budgets, CancellationToken cancellationToken) =>
        TypedResults.Ok(await budgets.ListAsync(user.Workspace(), cancellationToken));
}
