using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Telemetry;
using Audiences.Contracts.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Expiry;

/// <summary>Warns ahead that an account's access ends, and measures how long the accounts have left.</summary>
public sealed class ExpiryWatch(AccountsDbContext db, IExpiryWarnings warnings, AccountsTelemetry telemetry, TimeProvider time, ILogger<ExpiryWatch> logger)
{
    /// <summary>Warns of what is due.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var accounts = await db.AdAccounts.AsNoTracking()
            .Where(account => !account.Deleted && (account.TokenExpiresAt != null || account.DataAccessExpiresAt != null))
            .ToListAsync(cancellationToken);
        telemetry.Measured([.. accounts.Select(account => account.FirstEnd!.Value.At - now)]);
        foreach (var account in accounts)
        {
            var (end, what) = account.FirstEnd!.Value;
            if (ExpiryThresholds.Due(end, now, account.WarnedOfEnd, account.WarnedAtDays) is { } days)
            {
                await WarnAsync(account, end, what, days, now, cancellationToken);
            }
        }
    }

    /// <summary>Told first, then noted: a crash in between tells the same warning again.</summary>
    private async Task WarnAsync(AdAccount account, DateTimeOffset end, string what, int days, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await warnings.WarnAsync(
            new AccessTokenExpiring
            {
                Workspace = account.Workspace,
                AccountId = account.Id,
                Name = account.Name,
                AdAccountId = account.AdAccountId,
                Ends = what,
                ExpiresAt = end,
                DaysLeft = days,
                OccurredAt = now,
            },
            cancellationToken);
        Log.Expiring(logger, account.Id, account.Workspace, what, end);
        await db.AdAccounts
            .Where(row => row.Workspace == account.Workspace && row.Id == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.WarnedOfEnd, end).SetProperty(a => a.WarnedAtDays, days), cancellationToken);
    }
}
