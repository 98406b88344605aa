using Audiences.Uploader.Accounts;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.AtMeta;

/// <summary>Lists the custom audiences of an ad account for whoever wants to adopt one.</summary>
internal sealed class AdoptableAudiences(UploaderDbContext db, IAccessTokens tokens, AudienceInfos infos, CallAccount calls)
{
    /// <summary>All of them with what stands in the way of each; null when the workspace has no such account.</summary>
    /// <exception cref="LinkException">Meta can't be asked; the message says why.</exception>
    public async Task<IReadOnlyList<(AudienceInfo Info, string? Obstacle)>?> ListAsync(string workspace, Guid accountId, CancellationToken cancellationToken)
    {
        if (!await db.AdAccounts.AnyAsync(a => a.Workspace == workspace && a.Id == accountId && !a.Deleted, cancellationToken))
        {
            return null;
        }

        calls.Set(workspace, accountId);
        try
        {
            var token = await tokens.GetAsync(workspace, accountId, cancellationToken);
            var there = await infos.ListAsync(token, cancellationToken);
            var linked = await db.CustomAudiences.AsNoTracking()
                .Where(a => a.Workspace == workspace && a.CustomAudienceId != null && a.Status != AudienceStatuses.Deleted)
                .Select(a => a.CustomAudienceId!).ToHashSetAsync(cancellationToken);
            return [.. there.Select(info => (info, linked.Contains(info.Id) ? "The audience is linked to a segment already." : Adoption.Obstacle(info, token.AdAccountId)))];
        }
        catch (MetaRefusedException refused)
        {
            throw new LinkException(StatusCodes.Status503ServiceUnavailable, "Meta gave no answer", refused.Message);
        }
        catch (AccessTokenUnavailableException unavailable)
        {
            throw new LinkException(StatusCodes.Status409Conflict, "No access token", unavailable.Message);
        }
    }
}
