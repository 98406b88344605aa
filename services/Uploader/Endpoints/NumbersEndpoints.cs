using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Audiences in numbers over HTTP.</summary>
internal static class NumbersEndpoints
{
    public static void MapNumbers(this IEndpointRouteBuilder app)
    {
        var audiences = app.MapGroup("/v1/audiences").WithTags("Audiences");
        audiences.MapGet("/totals", TotalsAsync).RequireAuthorization(Policies.Read).WithName("GetAudienceTotals")
            .WithSummary("All audiences, or those of an account, added up.");
        audiences.MapGet("/{id:guid}/sizes", SizesAsync).RequireAuthorization(Policies.Read).WithName("GetAudienceSizes")
            .WithSummary("How large the audience was over time.");
    }

    private static async Task<Ok<AudienceTotalsAnswer>> TotalsAsync(
        ClaimsPrincipal user, AudienceTotals totals, CancellationToken cancellationToken, Guid? accountId = null) =>
        TypedResults.Ok(await totals.ReadAsync(user.Workspace(), accountId, cancellationToken));

    private static async Task<Results<Ok<AudienceSizesAnswer>, ProblemHttpResult>> SizesAsync(
        Guid id, ClaimsPrincipal user, UploaderDbContext db, CancellationToken cancellationToken, DateTimeOffset? from = null)
    {
        var workspace = user.Workspace();
        if (!await db.CustomAudiences.AnyAsync(a => a.Workspace == workspace && a.Id == id, cancellationToken))
        {
            return Problems.NoAudience();
        }

        var since = from?.UtcTicks ?? 0;
        var sizes = await db.AudienceSizes.AsNoTracking()
            .Where(s => s.Workspace == workspace && s.AudienceId == id && s.At >= since).OrderBy(s => s.At).ToListAsync(cancellationToken);
        return TypedResults.Ok(new AudienceSizesAnswer([.. sizes.Select(AudienceSizeAnswer.Of)]));
    }
}
