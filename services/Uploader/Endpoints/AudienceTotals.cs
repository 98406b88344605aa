using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Adds audiences up.</summary>
internal sealed class AudienceTotals(UploaderDbContext db)
{
    public async Task<AudienceTotalsAnswer> ReadAsync(string workspace, Guid? accountId, CancellationToken cancellationToken)
    {
        var groups = await (
            from a in db.CustomAudiences.AsNoTracking()
            where a.Workspace == workspace && a.Status != AudienceStatuses.Deleted && (accountId == null || a.AccountId == accountId)
            join n in db.AudienceNumbers.AsNoTracking() on a.Id equals n.AudienceId into counted
            from n in counted.DefaultIfEmpty()
            group n by new { a.Status, Follows = a.Action == null } into g
            select new
            {
                g.Key.Status,
                g.Key.Follows,
                Audiences = g.Count(),
                Desired = g.Sum(n => n == null ? 0 : n.Desired),
                Sent = g.Sum(n => n == null ? 0 : n.Sent),
                DueAdds = g.Sum(n => n == null ? 0 : n.DueAdds),
                DueRemovals = g.Sum(n => n == null ? 0 : n.DueRemovals),
                Rejected = g.Sum(n => n == null ? 0 : n.Rejected),
            }).ToListAsync(cancellationToken);
        int Of(string status) => groups.Where(g => g.Status == status).Sum(g => g.Audiences);
        return new AudienceTotalsAnswer(
            groups.Sum(g => g.Audiences), Of(AudienceStatuses.Active), Of(AudienceStatuses.Paused), Of(AudienceStatuses.Failing),
            groups.Sum(g => g.Desired), groups.Sum(g => g.Sent), groups.Sum(g => g.DueAdds), groups.Sum(g => g.DueRemovals), groups.Sum(g => g.Rejected),
            groups.Where(g => g.Follows).Sum(g => g.Audiences), groups.Where(g => g.Follows).Sum(g => g.Sent));
    }
}
