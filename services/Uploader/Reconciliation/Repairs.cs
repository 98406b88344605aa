using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Asks for repairs, stops and resumes them.</summary>
internal sealed class Repairs(UploaderDbContext db, RefreshRequests cycles, TimeProvider time)
{
    /// <summary>Meta replaces audiences of fewer people than this.</summary>
    public const long MostPeopleToReplace = 100_000_000;

    /// <summary>Begins a repair, or gives the one that runs.</summary>
    /// <param name="audience">An audience that is not paused.</param>
    /// <param name="mode">One of <see cref="RepairModes"/>; null chooses.</param>
    /// <param name="requestedBy">Who asks.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LinkException">One runs in the other mode.</exception>
    public async Task<Repair> RequestAsync(CustomAudience audience, string? mode, string requestedBy, CancellationToken cancellationToken)
    {
        if (await LatestAsync(audience.Workspace, audience.Id, cancellationToken) is { Status: RepairStatuses.Running } running)
        {
            return mode is null || mode == running.Mode ? running : throw Conflict();
        }

        var now = time.GetUtcNow();
        var repair = new Repair
        {
            Id = Guid.CreateVersion7(now),
            Workspace = audience.Workspace,
            AudienceId = audience.Id,
            Mode = mode ?? await ChooseAsync(audience, cancellationToken),
            RequestedBy = requestedBy,
            RequestedAt = now,
        };
        db.Repairs.Add(repair);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The index allows one running repair: somebody asked at the same moment.
            throw Conflict();
        }

        await cycles.RequestAsync(audience.Workspace, audience.Id, cancellationToken);
        return repair;
    }

    /// <summary>Stops the repair that runs; null when none does. The cycle that works on it ends its session at Meta first.</summary>
    public async Task<Repair?> StopAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        await ChangeAsync(workspace, audienceId, RepairStatuses.Running, RepairStatuses.Stopped, cancellationToken);

    /// <summary>Resumes the repair that was stopped last; null when it was not.</summary>
    public async Task<Repair?> ResumeAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var resumed = await ChangeAsync(workspace, audienceId, RepairStatuses.Stopped, RepairStatuses.Running, cancellationToken);
        if (resumed is not null)
        {
            await cycles.RequestAsync(workspace, audienceId, cancellationToken);
        }

        return resumed;
    }

    /// <summary>The audience's newest repair; null when it never had one.</summary>
    public Task<Repair?> LatestAsync(string workspace, Guid audienceId, CancellationToken cancellationToken) =>
        db.Repairs.AsNoTracking().Where(r => r.Workspace == workspace && r.AudienceId == audienceId)
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);

    private async Task<Repair?> ChangeAsync(string workspace, Guid audienceId, string from, string to, CancellationToken cancellationToken)
    {
        if (await LatestAsync(workspace, audienceId, cancellationToken) is not { } latest
            || await db.Repairs.Where(r => r.Workspace == workspace && r.Id == latest.Id && r.Status == from)
                .ExecuteUpdateAsync(update => update.SetProperty(r => r.Status, to), cancellationToken) == 0)
        {
            return null;
        }

        return await LatestAsync(workspace, audienceId, cancellationToken);
    }

    private async Task<string> ChooseAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        var people = await db.AudienceObservations.AsNoTracking()
            .Where(o => o.Workspace == audience.Workspace && o.AudienceId == audience.Id).Select(o => o.UpperBound).SingleOrDefaultAsync(cancellationToken);
        return people >= MostPeopleToReplace ? RepairModes.Refill : RepairModes.Replace;
    }

    private static LinkException Conflict() => new(
        StatusCodes.Status409Conflict, "A repair runs already", "The audience is being repaired. Wait for it, or stop it first: POST /v1/audiences/{id}/repair/stop.");
}
