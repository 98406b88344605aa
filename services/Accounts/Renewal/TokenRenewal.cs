using System.Text.Json;
using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Connections;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Telemetry;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Database;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Renewal;

/// <summary>
/// Exchanges a person's token for a fresh one before it expires. Only a token that works longer takes the place of one
/// that works. A system user's or a page's token is not exchanged, and no exchange prolongs the person's consent.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
/// </summary>
public sealed class TokenRenewal
{
    private readonly AccountsDbContext _db;
    private readonly AccountDirectory _directory;
    private readonly CodeExchange _exchange;
    private readonly AccountInspector _inspector;
    private readonly AccessTokenVault _vault;
    private readonly IAccountAnnouncements _announcements;
    private readonly GraphOptions _app;
    private readonly TimeProvider _time;
    private readonly ILogger<TokenRenewal> _logger;

    internal TokenRenewal(
        AccountsDbContext db, AccountDirectory directory, CodeExchange exchange, AccountInspector inspector, AccessTokenVault vault,
        IAccountAnnouncements announcements, IOptions<GraphOptions> app, TimeProvider time, ILogger<TokenRenewal> logger) =>
        (_db, _directory, _exchange, _inspector, _vault, _announcements, _app, _time, _logger) =
        (db, directory, exchange, inspector, vault, announcements, app.Value, time, logger);

    /// <summary>Whether this installation may exchange tokens: it needs the app's id and secret.</summary>
    public bool IsPossible => _app is { AppId.Length: > 0, AppSecret.Length: > 0 };

    /// <summary>Gives the account a fresh token; false when it keeps the one that it has.</summary>
    public async Task<bool> RenewAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        if (await _directory.FindAsync(workspace, id, cancellationToken) is not { } known || _vault.Open(known.ProtectedToken) is not { } token)
        {
            return false;
        }

        try
        {
            var fresh = await _exchange.LengthenAsync(known.ApiVersion, token, cancellationToken);
            var checkup = await _inspector.InspectAsync(known.AdAccountId, fresh, known.ApiVersion, cancellationToken);
            var lasts = checkup.Token is { } facts && (facts.ExpiresAt is null || facts.ExpiresAt > known.TokenExpiresAt);
            if (!checkup.AccessPassed || !lasts)
            {
                Log.RenewalBroughtNothing(_logger, id, workspace);
                return false;
            }

            var connectedOn = known.ConnectedOn;
            var account = await _db.WriteAsync(() => StoreAsync(workspace, id, connectedOn, fresh, checkup, cancellationToken), cancellationToken);
            if (account is null)
            {
                return false;
            }

            Log.Renewed(_logger, id, workspace, account.TokenExpiresAt);
            await _announcements.AnnounceAsync(account, cancellationToken);
            return true;
        }
        catch (GraphException e)
        {
            Log.RenewalRefused(_logger, id, workspace, e.Error.Code, e.Error.Subcode);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            Log.RenewalFailed(_logger, id, workspace, e.GetType().Name);
        }

        return false;
    }

    /// <summary>A reconnection in the meantime wins.</summary>
    private async Task<AdAccount?> StoreAsync(string workspace, Guid id, DateTimeOffset connectedOn, string fresh, AccountCheckup checkup, CancellationToken cancellationToken)
    {
        var account = await _directory.FindAsync(workspace, id, cancellationToken);
        if (account is null || account.ConnectedOn != connectedOn)
        {
            return null;
        }

        account.Version++;
        account.TakeToken(_vault.Protect(fresh), checkup, _time.GetUtcNow());
        return account;
    }
}
