using Audiences.Accounts.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Health;

/// <summary>Checks all accounts whose last check is an interval ago. Each is claimed first, so replicas share the work.</summary>
public sealed class HealthRound(AccountsDbContext db, AccountHealth health, TimeProvider time)
{
    /// <summary>How often an account is checked.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Checks what is due.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = now - Interval;
        var accounts = await db.AdAccounts.AsNoTracking()
            .Where(account => !account.Deleted && account.CheckedOn <= due)
            .Select(account => new { account.Workspace, account.Id })
            .ToListAsync(cancellationToken);
        foreach (var account in accounts)
        {
            var claimed = await db.AdAccounts
                .Where(row => row.Workspace == account.Workspace && row.Id == account.Id && row.CheckedOn <= due)
                .ExecuteUpdateAsync(row => row.SetProperty(a => a.CheckedOn, now), cancellationToken);
            if (claimed == 1)
            {
                await health.CheckAsync(account.Workspace, account.Id, cancellationToken);
            }
        }
    }
}
