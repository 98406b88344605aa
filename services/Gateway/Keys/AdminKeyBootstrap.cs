using Audiences.Contracts;
using Audiences.Gateway.Persistence;
using Audiences.ServiceDefaults.Auth;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Keys;

/// <summary>Makes the first admin key where the configuration gives none: somebody must be able to make the others.</summary>
public sealed class AdminKeyBootstrap(GatewayDbContext database, KeyRegistry registry, ConfiguredAdminKey configured, TimeProvider time)
{
    /// <summary>Call it after the migrations. The text is not stored anywhere: show it now.</summary>
    /// <returns>The new key's text; null when there is a good admin key already.</returns>
    public async Task<string?> EnsureAsync(CancellationToken cancellationToken)
    {
        if (configured.IsGiven)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var admins = await database.ApiKeys.AsNoTracking()
            .Where(key => key.Workspace == WorkspaceNames.Default && key.Role == Roles.Admin)
            .ToListAsync(cancellationToken);
        if (admins.Any(key => key.IsGoodAt(now)))
        {
            return null;
        }

        var issued = await registry.IssueAsync(new NewKey(WorkspaceNames.Default, "first admin", Roles.Admin, null, "first start"), cancellationToken);
        return issued.Text;
    }
}
