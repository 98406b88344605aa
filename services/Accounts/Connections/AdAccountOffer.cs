using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Connections;

/// <summary>
/// The ad accounts that a connection may choose from: those where the person may manage.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/user/adaccounts
/// </summary>
public sealed class AdAccountOffer(AccountsDbContext db, AccountDirectory directory, AccessTokenVault vault, IGraphClient graph, TimeProvider time)
{
    /// <summary>The connection, when its person has consented and its time has not run out.</summary>
    public async Task<OAuthState?> FindAsync(string workspace, Guid connectionId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.OAuthStates.AsNoTracking().SingleOrDefaultAsync(
            state => state.Workspace == workspace && state.Id == connectionId && state.ProtectedToken != null && state.ExpiresAt > now, cancellationToken);
    }

    /// <summary>The token that the person's consent brought.</summary>
    public string? Token(OAuthState connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return vault.Open(connection.ProtectedToken);
    }

    /// <summary>Asks Meta for all of them.</summary>
    /// <exception cref="GraphException">Meta refused.</exception>
    /// <exception cref="HttpRequestException">Meta could not be reached.</exception>
    public async Task<IReadOnlyList<OfferedAdAccount>> ListAsync(OAuthState connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var connected = (await directory.ListAsync(connection.Workspace, cancellationToken)).Select(account => account.AdAccountId).ToHashSet();
        var offered = new List<OfferedAdAccount>();
        string? after = null;
        do
        {
            var query = new Dictionary<string, string> { ["fields"] = "id,account_id,name,account_status,user_tasks", ["limit"] = "100" };
            if (after is not null)
            {
                query["after"] = after;
            }

            var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, connection.ApiVersion, "me/adaccounts", Token(connection) ?? "") { Query = query }, cancellationToken);
            foreach (var account in answer.Body.Items("data").Where(account => account.Texts("user_tasks")?.Contains("MANAGE") ?? true))
            {
                var number = AdAccountNumber.Parse(account.Text("account_id") ?? account.Text("id")) ?? "";
                offered.Add(new OfferedAdAccount(number, account.Text("name") ?? number, account.Whole("account_status") is null or 1 or 9 or 201, connected.Contains(number)));
            }

            var paging = answer.Body.Property("paging");
            after = paging?.Text("next") is not null ? paging?.Property("cursors")?.Text("after") : null;
        }
        while (after is not null);

        return offered;
    }
}
