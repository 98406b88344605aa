using Audiences.Accounts.Persistence;
using Audiences.Contracts.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Renewal;

/// <summary>Renews the persons' tokens that run out within a month, each tried once a day; claimed first, so replicas share the work.</summary>
public sealed class RenewalRound(AccountsDbContext db, TokenRenewal renewal, TimeProvider time)
{
    /// <summary>How long ahead it begins: when people are warned, renewal has failed for two weeks.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    /// <summary>How often a token is tried.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <summary>Renews what is due.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!renewal.IsPossible)
        {
            return;
        }

        var now = time.GetUtcNow();
        var (until, before) = (now + Ahead, now - Every);
        var due = await db.AdAccounts.AsNoTracking()
            .Where(account => !account.Deleted && account.Status == AdAccountStatuses.Connected && account.TokenKind == "USER"
                && account.TokenExpiresAt > now && account.TokenExpiresAt <= until
                && (account.RenewalTriedOn == null || account.RenewalTriedOn <= before))
            .Select(account => new { account.Workspace, account.Id })
            .ToListAsync(cancellationToken);
        foreach (var account in due)
        {
            var claimed = await db.AdAccounts
                .Where(row => row.Workspace == account.Workspace && row.Id == account.Id && (row.RenewalTriedOn == null || row.RenewalTriedOn <= before))
                .ExecuteUpdateAsync(row => row.SetProperty(a => a.RenewalTriedOn, now), cancellationToken);
            if (claimed == 1)
            {
                await renewal.RenewAsync(account.Workspace, account.Id, cancellationToken);
            }
        }
    }
}
