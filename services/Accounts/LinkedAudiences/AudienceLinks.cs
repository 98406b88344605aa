using Audiences.Accounts.Persistence;
using Audiences.Contracts.Audiences;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.LinkedAudiences;

/// <summary>Which audiences hang on which account, as the uploader tells.</summary>
public sealed class AudienceLinks(AccountsDbContext db)
{
    /// <summary>Keeps the state when it is newer than the one that is stored.</summary>
    public async Task ApplyAsync(AudienceState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        var link = await db.LinkedAudiences.SingleOrDefaultAsync(
            known => known.Workspace == state.Workspace && known.AudienceId == state.AudienceId, cancellationToken);
        if (link is null)
        {
            link = new LinkedAudience { Workspace = state.Workspace, AudienceId = state.AudienceId, Name = state.Name };
            db.LinkedAudiences.Add(link);
        }
        else if (link.Version >= state.Version)
        {
            return;
        }

        link.Version = state.Version;
        link.AccountId = state.AccountId;
        link.Name = state.Name;
        link.Deleted = state.Deleted;
        link.Ending = state.Ending;
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The names of the audiences that need the account: linked to it, or not yet finished with at Meta.</summary>
    public async Task<IReadOnlyList<string>> UnfinishedAsync(string workspace, Guid accountId, CancellationToken cancellationToken) =>
        await db.LinkedAudiences
            .Where(link => link.Workspace == workspace && link.AccountId == accountId && (!link.Deleted || link.Ending))
            .OrderBy(link => link.Name)
            .Select(link => link.Name)
            .ToListAsync(cancellationToken);
}
