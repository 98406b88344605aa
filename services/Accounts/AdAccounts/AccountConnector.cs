using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Adds an ad account once all checks with Meta pass; the first of a workspace becomes its default.</summary>
public sealed class AccountConnector(
    AccountsDbContext db,
    AccountDirectory directory,
    AccountInspector inspector,
    AccessTokenVault vault,
    IAccountAnnouncements announcements,
    TimeProvider time)
{
    /// <summary>Checks, stores and announces it; stores nothing when a check fails.</summary>
    public async Task<ConnectOutcome> ConnectAsync(ConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var number = AdAccountNumber.Parse(request.AdAccountId);
        if (number is not null && await directory.FindByNumberAsync(request.Workspace, number, cancellationToken) is { } existing)
        {
            return new ConnectOutcome(null, null, existing);
        }

        var checkup = await inspector.InspectAsync(request.AdAccountId, request.AccessToken, request.ApiVersion, cancellationToken);
        if (!checkup.Passed)
        {
            return new ConnectOutcome(null, checkup, null);
        }

        var outcome = await db.WriteAsync(() => StoreAsync(request, number!, checkup, cancellationToken), cancellationToken);
        if (outcome.Account is { } account)
        {
            await announcements.AnnounceAsync(account, cancellationToken);
        }

        return outcome;
    }

    private async Task<ConnectOutcome> StoreAsync(ConnectRequest request, string number, AccountCheckup checkup, CancellationToken cancellationToken)
    {
        if (await directory.FindByNumberAsync(request.Workspace, number, cancellationToken) is { } existing)
        {
            return new ConnectOutcome(null, checkup, existing);
        }

        var now = time.GetUtcNow();
        var account = new AdAccount
        {
            Workspace = request.Workspace,
            Id = Guid.CreateVersion7(now),
            Name = request.Name.Trim(),
            AdAccountId = number,
            ApiVersion = request.ApiVersion,
            IsDefault = !await db.AdAccounts.AnyAsync(other => other.Workspace == request.Workspace && !other.Deleted, cancellationToken),
            AddedOn = now,
            AddedBy = request.AddedBy,
            ConnectedOn = now,
            CheckedOn = now,
        };
        account.TakeToken(vault.Protect(request.AccessToken), checkup, now);
        db.AdAccounts.Add(account);
        return new ConnectOutcome(account, checkup, null);
    }
}
