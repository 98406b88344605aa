using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Resyncs;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Numbers;

/// <summary>Counts the audiences whose members have changed, and writes their numbers down.</summary>
internal sealed class NumbersRound(
    UploaderDbContext db, TouchedAudiences touched, AudienceCounting counting, ResyncAdvice advice, NumbersStore numbers, TimeProvider time)
{
    private const int MostOfSweep = 200;

    private static readonly TimeSpan Oldest = TimeSpan.FromHours(6);

    /// <summary>Counts those that were touched; one that was counted a moment ago, for its size, waits for a later round.</summary>
    public async Task CountTouchedAsync(CancellationToken cancellationToken)
    {
        foreach (var (workspace, audienceId) in touched.All.Where(audience => !counting.IsKept(audience.Workspace, audience.AudienceId)))
        {
            touched.Remove(workspace, audienceId);
            try
            {
                await CountAsync(workspace, audienceId, cancellationToken);
            }
            catch
            {
                touched.Add(workspace, audienceId);
                throw;
            }
        }
    }

    /// <summary>Has those counted that nobody touched for long: another process may have, and died.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var (workspace, audienceId) in await numbers.OverdueAsync(time.GetUtcNow() - Oldest, MostOfSweep, cancellationToken))
        {
            touched.Add(workspace, audienceId);
        }
    }

    private async Task CountAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var audience = await db.CustomAudiences.AsNoTracking().SingleOrDefaultAsync(
            a => a.Workspace == workspace && a.Id == audienceId && a.Status != AudienceStatuses.Deleted, cancellationToken);
        if (audience is null)
        {
            return;
        }

        var countedAt = time.GetUtcNow();
        var counts = await counting.CountAsync(workspace, audienceId, cancellationToken);
        var mapping = await db.Mappings.Where(m => m.Workspace == workspace && m.AccountId == audience.AccountId).Select(m => m.Version).SingleOrDefaultAsync(cancellationToken);
        var latest = await db.Resyncs.AsNoTracking().Where(r => r.Workspace == workspace && r.AudienceId == audienceId)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellationToken);
        await numbers.WriteAsync(audience, counts, mapping, await advice.ReasonAsync(audience, latest, cancellationToken), countedAt, cancellationToken);
    }
}
