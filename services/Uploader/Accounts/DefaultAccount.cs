using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Accounts;

/// <summary>Finds the account of a new link. The news of an account comes over the bus: one just connected is waited for.</summary>
internal sealed class DefaultAccount(UploaderDbContext db, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    /// <summary>The account named, or the workspace's default.</summary>
    /// <exception cref="LinkException">There is none.</exception>
    public async Task<KnownAccount> FindAsync(string workspace, Guid? accountId, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            var account = await db.AdAccounts.AsNoTracking().FirstOrDefaultAsync(
                a => a.Workspace == workspace && !a.Deleted && (accountId == null ? a.IsDefault : a.Id == accountId), cancellationToken);
            if (account is { Ending: true })
            {
                throw new LinkException(StatusCodes.Status409Conflict, "Account is being deleted", "This ad account is being deleted. Name another one in accountId.");
            }

            if (account is not null)
            {
                return account;
            }

            if (waited >= Patience)
            {
                throw accountId is null
                    ? new LinkException(StatusCodes.Status409Conflict, "No default account", "Connect an ad account first (POST /v1/accounts), make one the default, or name one in accountId.")
                    : new LinkException(StatusCodes.Status409Conflict, "Unknown account", "There is no ad account with this accountId in the workspace. GET /v1/accounts lists them.");
            }

            await Task.Delay(Step, time, cancellationToken);
        }
    }
}
