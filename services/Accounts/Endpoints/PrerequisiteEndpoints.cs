using Audiences.Accounts.Connections;
using Audiences.Accounts.Prerequisites;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts/prerequisites</c>: what has to be there before an ad account is connected.</summary>
internal static class PrerequisiteEndpoints
{
    // Whoever may connect may know how this installation and its app at Meta are set up.
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/v1/accounts/prerequisites", CheckAsync).RequireAuthorization(Policies.Administer).WithTags("Accounts")
            .WithName("CheckPrerequisites").WithSummary("What has to be there before an ad account is connected, checked now: what is missing, what it stops, how to mend it");

    private static async Task<Ok<PrerequisitesView>> CheckAsync(HttpContext http, PrerequisiteInspector inspector, OAuthSettings settings, CancellationToken cancellationToken)
    {
        var callback = ConnectionEndpoints.CallbackAddress(http.Request, settings);
        var found = await inspector.InspectAsync(callback, cancellationToken);
        return TypedResults.Ok(new PrerequisitesView(callback, [.. found.Select(PrerequisiteView.Of)]));
    }
}
