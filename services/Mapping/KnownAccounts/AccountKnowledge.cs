using Audiences.Contracts.Accounts;
using Audiences.Contracts.Mapping;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.KnownAccounts;

/// <summary>Which accounts there are; a deleted one takes its mapping along.</summary>
public sealed class AccountKnowledge(MappingDbContext db, IMappingAnnouncements announcements, TimeProvider time)
{
    /// <summary>How long a call waits for an account that was added this moment.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Keeps the state when it is newer than the one that is stored.</summary>
    public async Task ApplyAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        var last = await db.WriteAsync(() => StoreAsync(state, cancellationToken), cancellationToken);
        if (last is not null)
        {
            await announcements.AnnounceAsync(last, cancellationToken);
        }
    }

    /// <summary>Is there such an account? Its state comes by bus, so one that is unknown is waited for a little.</summary>
    public async Task<bool> ExistsAsync(string workspace, Guid accountId, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + Patience;
        while (true)
        {
            var account = await db.KnownAccounts.AsNoTracking().SingleOrDefaultAsync(
                known => known.Workspace == workspace && known.AccountId == accountId, cancellationToken);
            if (account is not null || time.GetUtcNow() >= until)
            {
                return account is { Deleted: false };
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <summary>The last state of the mapping that went with the account, if one did.</summary>
    private async Task<MappingState?> StoreAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var account = await db.KnownAccounts.SingleOrDefaultAsync(
            known => known.Workspace == state.Workspace && known.AccountId == state.AccountId, cancellationToken);
        if (account is null)
        {
            account = new KnownAccount { Workspace = state.Workspace, AccountId = state.AccountId };
            db.KnownAccounts.Add(account);
        }
        else if (account.Version >= state.Version)
        {
            return null;
        }

        account.Version = state.Version;
        account.Deleted = state.Deleted;
        return state.Deleted ? await DropMappingAsync(state, cancellationToken) : null;
    }

    private async Task<MappingState?> DropMappingAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var map = await db.Mappings.SingleOrDefaultAsync(
            row => row.Workspace == state.Workspace && row.AccountId == state.AccountId && !row.Deleted, cancellationToken);
        if (map is null)
        {
            return null;
        }

        map.Version++;
        map.Deleted = true;
        map.Attributes = AttributesJson.Write(new Dictionary<string, string>());
        map.ChangedAt = time.GetUtcNow();
        return map.ToState();
    }
}
