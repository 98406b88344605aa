using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Audiences.Accounts.Endpoints;

/// <summary><c>/v1/accounts/connect</c>, <c>callback</c> and <c>connections</c>: ad accounts by OAuth.</summary>
internal static class ConnectionEndpoints
{
    public const string Cookie = "audiences-connect";
    private const string CallbackPath = "/v1/accounts/callback";

    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/v1/accounts").WithTags("Accounts");
        group.MapPost("connect", StartAsync).RequireAuthorization(Policies.Administer).WithName("ConnectAccounts").WithSummary("Start a connection by OAuth")
            .ProducesProblem(StatusCodes.Status409Conflict);

        // Meta sends a browser here that carries no key: the state and the browser's cookie speak for it.
        group.MapGet("callback", FinishAsync).AllowAnonymous().WithName("FinishConnection").WithSummary("Where Meta's dialog sends the person back to")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("connections/{connectionId:guid}", OfferAsync).RequireAuthorization(Policies.Administer).WithName("ListConnectableAccounts").WithSummary("The ad accounts to choose from")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Where Meta's dialog sends the person back to.</summary>
    public static Uri CallbackAddress(HttpRequest request, OAuthSettings settings) => new(settings.PublicUrl ?? PublicAddress(request), CallbackPath);

    private static async Task<Results<Ok<ConnectionStartView>, ValidationProblem, ProblemHttpResult>> StartAsync(
        JsonBody<NewConnection> body, HttpContext http, ConnectionStart start, OAuthSettings settings, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!start.IsConfigured)
        {
            return TypedResults.Problem("Connecting by OAuth needs your app at Meta: set Meta__AppId and Meta__AppSecret. Without them, connect by token with POST /v1/accounts.", statusCode: StatusCodes.Status409Conflict, title: "No app configured");
        }

        var version = ApiVersions.Check(body.Value?.ApiVersion ?? ApiVersions.Newest, time.GetUtcNow());
        var errors = new Dictionary<string, string[]>(body.Errors);
        if (!version.Ok)
        {
            errors["apiVersion"] = [version.Message];
        }

        if (body.Value?.ReturnPath is { } path && !LocalPath.IsLocal(path))
        {
            errors["returnPath"] = ["Give a path of this installation, such as /accounts."];
        }

        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        var redirect = CallbackAddress(http.Request, settings);
        var started = await start.StartAsync(http.User.Workspace(), http.User.DisplayName(), redirect, body.Value?.ReturnPath, body.Value?.ApiVersion ?? ApiVersions.Newest, body.Value?.Pages == true, cancellationToken);
        http.Response.Cookies.Append(Cookie, started.BrowserSecret, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = ConnectionStart.Lifetime,
            Path = CallbackPath,
            SameSite = SameSiteMode.Lax,
            Secure = redirect.Scheme == Uri.UriSchemeHttps,
        });
        return TypedResults.Ok(new ConnectionStartView(started.AuthorizationUrl, started.ConnectionId, started.ExpiresAt));
    }

    private static async Task<Results<Ok<ConnectionView>, RedirectHttpResult, ProblemHttpResult>> FinishAsync(
        HttpContext http, ConnectionCallback callback, AdAccountOffer offer, PageOffer pages, string? state, string? code, CancellationToken cancellationToken)
    {
        var known = http.User.Identity?.IsAuthenticated == true;
        var query = new CallbackQuery(state ?? "", code, http.Request.Cookies[Cookie], known ? http.User.Workspace() : null, known ? http.User.DisplayName() : null);
        var outcome = await callback.FinishAsync(query, cancellationToken);
        if (outcome.Connection is not { } connection)
        {
            return TypedResults.Problem(outcome.Problem, statusCode: StatusCodes.Status400BadRequest, title: "The connection failed");
        }

        http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = CallbackPath });
        return connection.ReturnPath is { } path
            ? TypedResults.LocalRedirect($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}connection={connection.Id}")
            : await ShowAsync(connection, offer, pages, cancellationToken) is var (view, problem) && view is not null ? TypedResults.Ok(view) : problem!;
    }

    private static async Task<Results<Ok<ConnectionView>, ProblemHttpResult>> OfferAsync(
        Guid connectionId, HttpContext http, AdAccountOffer offer, PageOffer pages, CancellationToken cancellationToken)
    {
        if (await offer.FindAsync(http.User.Workspace(), connectionId, cancellationToken) is not { } connection)
        {
            return Answers.NoSuchConnection();
        }

        var (view, problem) = await ShowAsync(connection, offer, pages, cancellationToken);
        return view is not null ? TypedResults.Ok(view) : problem!;
    }

    private static async Task<(ConnectionView? View, ProblemHttpResult? Problem)> ShowAsync(OAuthState connection, AdAccountOffer offer, PageOffer pages, CancellationToken cancellationToken)
    {
        try
        {
            var accounts = await offer.ListAsync(connection, cancellationToken);
            return (new ConnectionView(connection.Id, accounts, connection.ExpiresAt, await pages.ListAsync(connection, cancellationToken)), null);
        }
        catch (Exception e) when (e is GraphException or HttpRequestException)
        {
            return (null, Answers.MetaFailed($"The connection stands, but Meta did not list the ad accounts. Try again with GET /v1/accounts/connections/{connection.Id}."));
        }
    }

    /// <summary>The address that the browser knows; the gateway passes it on.</summary>
    private static Uri PublicAddress(HttpRequest request)
    {
        var scheme = request.Headers["X-Forwarded-Proto"].FirstOrDefault() ?? request.Scheme;
        var host = request.Headers["X-Forwarded-Host"].FirstOrDefault() ?? request.Host.Value;
        return new Uri($"{scheme}://{host}");
    }
}
