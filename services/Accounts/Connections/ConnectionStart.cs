using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Connections;

/// <summary>
/// Begins a connection by OAuth.
/// Sources: https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow,
/// https://developers.facebook.com/docs/permissions
/// </summary>
public sealed class ConnectionStart(AccountsDbContext db, OAuthSettings settings, IOptions<GraphOptions> graph, AccessTokenVault vault, TimeProvider time)
{
    /// <summary>How long a person may take at Meta's dialog.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>What the person is asked for.</summary>
    public const string Permissions = "ads_management,ads_read,business_management";

    /// <summary>What the person is asked for besides, to take a page's token: Meta names both as what ads_management depends on.</summary>
    public const string PagePermissions = "pages_show_list,pages_read_engagement";

    /// <summary>OAuth needs the app's id and its secret.</summary>
    public bool IsConfigured => graph.Value is { AppId.Length: > 0, AppSecret.Length: > 0 };

    /// <summary>Stores a fresh state and tells where to send the person.</summary>
    public async Task<StartedConnection> StartAsync(string workspace, string startedBy, Uri redirectUri, string? returnPath, string apiVersion, bool withPages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(redirectUri);
        var now = time.GetUtcNow();
        await db.OAuthStates.Where(old => old.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        var state = Secrets.Create();
        var browser = Secrets.Create();
        var verifier = settings.Pkce ? Secrets.Create() : null;
        var connection = new OAuthState
        {
            Workspace = workspace,
            Id = Guid.CreateVersion7(now),
            StateHash = Secrets.Hash(state),
            BrowserHash = Secrets.Hash(browser),
            ProtectedVerifier = verifier is null ? null : vault.Protect(verifier),
            StartedBy = startedBy,
            RedirectUri = redirectUri.AbsoluteUri,
            WithPages = withPages,
            ReturnPath = returnPath,
            ApiVersion = apiVersion,
            ExpiresAt = now + Lifetime,
        };
        db.OAuthStates.Add(connection);
        await db.SaveChangesAsync(cancellationToken);
        return new StartedConnection(connection.Id, Dialog(connection, state, verifier), connection.ExpiresAt, browser);
    }

    private static IEnumerable<string> Scopes(OAuthState connection, string? verifier) =>
        [Permissions, .. connection.WithPages ? [PagePermissions] : Array.Empty<string>(), .. verifier is null ? [] : new[] { Pkce.Scope }];

    private Uri Dialog(OAuthState connection, string state, string? verifier)
    {
        var query = new QueryBuilder
        {
            { "client_id", graph.Value.AppId! },
            { "redirect_uri", connection.RedirectUri },
            { "state", state },
            { "scope", string.Join(',', Scopes(connection, verifier)) },
            { "response_type", "code" },
        };
        if (verifier is not null)
        {
            query.Add("nonce", Secrets.Create());
            query.Add("code_challenge", Pkce.Challenge(verifier));
            query.Add("code_challenge_method", Pkce.Method);
        }

        return new Uri($"{settings.DialogUrl.AbsoluteUri.TrimEnd('/')}/v{connection.ApiVersion}/dialog/oauth{query}");
    }
}
