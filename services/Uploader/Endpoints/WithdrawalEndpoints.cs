using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Withdrawals;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>The receipt of a withdrawal of consent over HTTP.</summary>
internal static class WithdrawalEndpoints
{
    public static void MapWithdrawals(this IEndpointRouteBuilder app) =>
        app.MapGet("/v1/users/{userId}/withdrawal", FindAsync)
            .RequireAuthorization(Policies.Read)
            .WithName("GetWithdrawal")
            .WithTags("Users")
            .WithSummary("The receipt of a user's withdrawal of consent: by audience, whether and when Meta accepted the removal.");

    private static async Task<Results<Ok<WithdrawalAnswer>, ProblemHttpResult>> FindAsync(
        string userId, HttpContext http, ClaimsPrincipal user, WithdrawalReceipts receipts, CancellationToken cancellationToken) =>
        await receipts.FindAsync(user.Workspace(), http.UserId(userId), cancellationToken) is { } receipt ? TypedResults.Ok(receipt) : Problems.NoWithdrawal();
}
