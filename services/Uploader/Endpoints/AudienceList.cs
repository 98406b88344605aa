using System.Linq.Expressions;
using System.Text.Json;
using Audiences.Uploader.Boost;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Resyncs;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>
/// A page of audiences in a handful of queries, however many there are and however large: the numbers are those that
/// were written down when they were last counted.
/// </summary>
internal sealed class AudienceList(UploaderDbContext db, AudienceCounting counting, ResyncQueries resyncs, TouchedAudiences touched)
{
    private const int PageSize = 50;
    private const int SizesShown = 20;

    // The databases do not agree on where to put what is not there.
    private static readonly DateTimeOffset Never = DateTimeOffset.UnixEpoch;

    public async Task<PageAnswer<AudienceAnswer>> ReadAsync(string workspace, AudienceListRequest request, CancellationToken cancellationToken)
    {
        var wanted = Wanted(workspace, request);
        var total = await wanted.CountAsync(cancellationToken);
        var limit = request.Limit ?? PageSize;
        var listed = await Ordered(With(wanted.Where(a => request.After == null || a.Id > request.After)), request)
            .Skip(request.Offset ?? 0).Take(limit + 1).ToListAsync(cancellationToken);
        var items = await AnswersAsync(workspace, [.. listed.Take(limit)], cancellationToken);
        var more = listed.Count > limit && request.Sort is null && request.Descending != true;
        return new PageAnswer<AudienceAnswer>(items, more ? items[^1].Id.ToString() : null, total);
    }

    private IQueryable<CustomAudience> Wanted(string workspace, AudienceListRequest request)
    {
        var audiences = db.CustomAudiences.AsNoTracking().Where(a => a.Workspace == workspace && a.Status != AudienceStatuses.Deleted
            && (request.AccountId == null || a.AccountId == request.AccountId) && (request.Status == null || a.Status == request.Status));
        if (string.IsNullOrWhiteSpace(request.Search))
        {
            return audiences;
        }

        var search = request.Search.Trim().Replace("\0", "", StringComparison.Ordinal);
#pragma warning disable CA1304, CA1311, CA1862 // It becomes SQL: the database lowers both sides.
        return audiences.Where(a => a.Name.ToLower().Contains(search.ToLower()) || a.SegmentId.ToLower().Contains(search.ToLower()) || a.CustomAudienceId == search);
#pragma warning restore CA1304, CA1311, CA1862
    }

    private IQueryable<ListedAudience> With(IQueryable<CustomAudience> audiences) =>
        from a in audiences
        join n in db.AudienceNumbers.AsNoTracking() on a.Id equals n.AudienceId into counted
        from n in counted.DefaultIfEmpty()
        join s in db.RefreshSchedules.AsNoTracking() on a.Id equals s.AudienceId into scheduled
        from s in scheduled.DefaultIfEmpty()
        select new ListedAudience { Audience = a, Numbers = n, Schedule = s };

    private IQueryable<ListedAudience> Ordered(IQueryable<ListedAudience> listed, AudienceListRequest request)
    {
        return request.Sort switch
        {
            AudienceOrders.Name => By(l => l.Audience.Name),
            AudienceOrders.Desired => By(l => l.Numbers == null ? 0 : l.Numbers.Desired),
            AudienceOrders.Sent => By(l => l.Numbers == null ? 0 : l.Numbers.Sent),
            AudienceOrders.Due => By(l => l.Numbers == null ? 0 : l.Numbers.DueAdds + l.Numbers.DueRemovals),
            AudienceOrders.Rejected => By(l => l.Numbers == null ? 0 : l.Numbers.Rejected),
            AudienceOrders.LastCycle => By(l => db.RefreshCycles
                .Where(c => c.Workspace == l.Audience.Workspace && c.AudienceId == l.Audience.Id).OrderByDescending(c => c.Id).Select(c => (DateTimeOffset?)c.RequestedAt).FirstOrDefault() ?? Never),
            AudienceOrders.NextCycle => By(l => l.Schedule == null ? long.MaxValue : l.Schedule.NextCycleAt),
            _ => request.Descending == true ? listed.OrderByDescending(l => l.Audience.Id) : listed.OrderBy(l => l.Audience.Id),
        };

        IQueryable<ListedAudience> By<TKey>(Expression<Func<ListedAudience, TKey>> key) =>
            request.Descending == true ? listed.OrderByDescending(key).ThenByDescending(l => l.Audience.Id) : listed.OrderBy(key).ThenBy(l => l.Audience.Id);
    }

    private async Task<IReadOnlyList<AudienceAnswer>> AnswersAsync(string workspace, IReadOnlyList<ListedAudience> listed, CancellationToken cancellationToken)
    {
        var ids = listed.Select(l => l.Audience.Id).ToArray();
        var cycles = await LastCyclesAsync(workspace, ids, cancellationToken);
        var observations = await db.AudienceObservations.AsNoTracking()
            .Where(o => o.Workspace == workspace && ids.Contains(o.AudienceId)).ToDictionaryAsync(o => o.AudienceId, cancellationToken);
        var running = await db.Resyncs.AsNoTracking()
            .Where(r => r.Workspace == workspace && r.Status == ResyncStatuses.Running && ids.Contains(r.AudienceId)).ToListAsync(cancellationToken);
        var sizes = await SizesAsync(workspace, ids, cancellationToken);
        var answers = new List<AudienceAnswer>();
        foreach (var (audience, numbers, schedule) in listed.Select(l => (l.Audience, l.Numbers, l.Schedule)))
        {
            var counts = numbers is null ? await FirstCountAsync(audience, cancellationToken) : CountsOf(numbers);
            var resync = running.FirstOrDefault(r => r.AudienceId == audience.Id) is { } runs
                ? new AudienceResyncAnswer(false, null, await resyncs.AnswerAsync(runs, cancellationToken))
                : new AudienceResyncAnswer(numbers?.ResyncReason is not null, numbers?.ResyncReason, null);
            answers.Add(AudienceQueries.Answer(audience, counts, cycles.GetValueOrDefault(audience.Id), schedule, resync, observations.GetValueOrDefault(audience.Id)) with
            {
                CountedAt = numbers is null ? null : new DateTimeOffset(numbers.CountedAt, TimeSpan.Zero),
                Sizes = [.. sizes[audience.Id].OrderBy(size => size.At).Select(AudienceSizeAnswer.Of)],
            });
        }

        return answers;
    }

    /// <summary>An audience that was linked a moment ago.</summary>
    private Task<AudienceCounts> FirstCountAsync(CustomAudience audience, CancellationToken cancellationToken)
    {
        touched.Add(audience.Workspace, audience.Id);
        return counting.CountAsync(audience.Workspace, audience.Id, cancellationToken);
    }

    private static AudienceCounts CountsOf(AudienceNumbers numbers) => new(
        numbers.Desired, numbers.Sent, numbers.DueAdds, numbers.DueRemovals, numbers.Rejected, numbers.Unidentified,
        numbers.Boost is null ? null : JsonSerializer.Deserialize<BoostCounts>(numbers.Boost, JsonSerializerOptions.Web));

    // The ids first, one probe of the index an audience; then the cycles themselves.
    private async Task<Dictionary<Guid, RefreshCycleRecord>> LastCyclesAsync(string workspace, Guid[] ids, CancellationToken cancellationToken)
    {
        var last = await db.CustomAudiences.Where(a => a.Workspace == workspace && ids.Contains(a.Id))
            .Select(a => db.RefreshCycles.Where(c => c.Workspace == a.Workspace && c.AudienceId == a.Id).OrderByDescending(c => c.Id).Select(c => (Guid?)c.Id).FirstOrDefault())
            .ToListAsync(cancellationToken);
        var found = last.OfType<Guid>().ToArray();
        return await db.RefreshCycles.AsNoTracking().Where(c => c.Workspace == workspace && found.Contains(c.Id)).ToDictionaryAsync(c => c.AudienceId, cancellationToken);
    }

    private async Task<ILookup<Guid, AudienceSize>> SizesAsync(string workspace, Guid[] ids, CancellationToken cancellationToken)
    {
        var sizes = await db.AudienceSizes.AsNoTracking()
            .Where(s => s.Workspace == workspace && ids.Contains(s.AudienceId)
                && s.At >= (db.AudienceSizes.Where(l => l.Workspace == s.Workspace && l.AudienceId == s.AudienceId)
                    .OrderByDescending(l => l.At).Skip(SizesShown - 1).Select(l => (long?)l.At).FirstOrDefault() ?? 0))
            .ToListAsync(cancellationToken);
        return sizes.ToLookup(size => size.AudienceId);
    }
}
