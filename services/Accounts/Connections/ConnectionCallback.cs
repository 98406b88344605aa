using System.Text.Json;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Connections;

/// <summary>Ends the way over Meta's dialog: state checked, code exchanged, token kept until accounts are chosen.</summary>
public sealed class ConnectionCallback
{
    private static readonly TimeSpan ChoiceLifetime = TimeSpan.FromHours(1);

    private readonly AccountsDbContext _db;
    private readonly CodeExchange _exchange;
    private readonly AccessTokenVault _vault;
    private readonly TimeProvider _time;

    internal ConnectionCallback(AccountsDbContext db, CodeExchange exchange, AccessTokenVault vault, TimeProvider time) =>
        (_db, _exchange, _vault, _time) = (db, exchange, vault, time);

    /// <summary>
    /// Takes the state once. It counts only in the browser that started the connection or from the same caller:
    /// otherwise somebody could make another person's consent land in his own workspace.
    /// </summary>
    public async Task<CallbackOutcome> FinishAsync(CallbackQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var now = _time.GetUtcNow();
        var hash = Secrets.Hash(query.State);
        var state = await _db.OAuthStates.SingleOrDefaultAsync(row => row.StateHash == hash && !row.Used && row.ExpiresAt > now, cancellationToken);
        if (state is null)
        {
            return Failed("This connection has expired or was used already. Start it again.");
        }

        if (!IsOfSameSession(query, state))
        {
            return Failed("This connection was started in another browser. Open the authorization address in the browser that started it, or call this address with the API key that started it.");
        }

        var taken = await _db.OAuthStates.Where(row => row.StateHash == hash && !row.Used)
            .ExecuteUpdateAsync(row => row.SetProperty(s => s.Used, true), cancellationToken);
        if (taken == 0)
        {
            return Failed("This connection was used already. Start it again.");
        }

        return query.Code is { Length: > 0 } code
            ? await ExchangeAsync(state, code, cancellationToken)
            : Failed("The permission was not given at Meta. Start again and agree to all that is asked for.");
    }

    private async Task<CallbackOutcome> ExchangeAsync(OAuthState state, string code, CancellationToken cancellationToken)
    {
        try
        {
            var token = await _exchange.ExchangeAsync(state, code, cancellationToken);
            state.ProtectedToken = _vault.Protect(token);
            state.ExpiresAt = _time.GetUtcNow() + ChoiceLifetime;
            state.Used = true;
            await _db.SaveChangesAsync(cancellationToken);
            return new CallbackOutcome(state, null);
        }
        catch (GraphException e)
        {
            return Failed($"Meta refused to exchange the code (code {e.Error.Code}, trace {e.Error.TraceId ?? "none"}). Check Meta__AppId and Meta__AppSecret and that {state.RedirectUri} is among the app's valid OAuth redirect addresses, then start again.");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            return Failed(MetaRefusal.Unreachable(CheckNames.Token, "Meta could not be reached. Start again in a few minutes.").Message);
        }
    }

    private static bool IsOfSameSession(CallbackQuery query, OAuthState state) =>
        Secrets.Matches(query.BrowserSecret, state.BrowserHash)
        || (query.Workspace == state.Workspace && query.Caller == state.StartedBy);

    private static CallbackOutcome Failed(string problem) => new(null, problem);
}
