using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Uploader.Endpoints;

/// <summary>What an ad account has at Meta, for adopting it.</summary>
internal static class CustomAudienceEndpoints
{
    private const int LongestSearch = 200;

    public static void MapCustomAudiences(this IEndpointRouteBuilder app) =>
        app.MapGet("/v1/accounts/{accountId:guid}/custom-audiences", ListAsync).RequireAuthorization(Policies.Read).WithTags("Ad accounts")
            .WithName("ListCustomAudiences").WithSummary("The custom audiences of the ad account at Meta, and which of them can be linked to a segment.");

    private static async Task<Results<Ok<PageAnswer<CustomAudienceAnswer>>, ValidationProblem, ProblemHttpResult>> ListAsync(
        Guid accountId, ClaimsPrincipal user, AdoptableAudiences audiences, CancellationToken cancellationToken, int limit = 50, string? after = null, string? search = null)
    {
        if (limit is < 1 or > 200)
        {
            return Paging.Refuse();
        }

        if (search?.Length > LongestSearch)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["search"] = [$"Give a part of the name, at most {LongestSearch} characters."] });
        }

        try
        {
            if (await audiences.ListAsync(user.Workspace(), accountId, cancellationToken) is not { } all)
            {
                return Problems.NoAccount();
            }

            var rest = all
                .Where(one => search is null || one.Info.Name?.Contains(search, StringComparison.OrdinalIgnoreCase) == true || one.Info.Id == search)
                .OrderBy(one => one.Info.Id, StringComparer.Ordinal)
                .Where(one => after is null || string.CompareOrdinal(one.Info.Id, after) > 0)
                .Take(limit + 1).Select(one => CustomAudienceAnswer.Of(one.Info, one.Obstacle)).ToList();
            return TypedResults.Ok(new PageAnswer<CustomAudienceAnswer>([.. rest.Take(limit)], rest.Count > limit ? rest[limit - 1].CustomAudienceId : null));
        }
        catch (LinkException refused)
        {
            return refused.ToProblem();
        }
    }
}
