using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>Dead letters in either database; what they say is protected under the key ring.</summary>
internal sealed class StoredDeadLetters(SegmentQualifierDbContext database, IDataProtectionProvider protection, TimeProvider time) : IDeadLetters
{
    private const int Portion = 500;

    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.DeadLetter");

    public async Task AddAsync(IReadOnlyList<RejectedContent> rejected, CancellationToken cancellationToken)
    {
        foreach (var one in rejected)
        {
            var payload = one.IsKept ? _protector.Protect(one.Content.ToArray()) : null;
            await database.Database.ExecuteSqlAsync(
                $"""
                insert into dead_letters (workspace, id, received_at, source, event_id, field, error, payload, state)
                values ({one.Workspace}, {one.Id()}, {time.GetUtcNow().UtcTicks}, {one.Source}, {one.Rejection.EventId}, {one.Rejection.Field},
                    {one.Rejection.Error}, {payload}, {DeadLetterStates.Rejected})
                on conflict (workspace, id) do nothing
                """,
                cancellationToken);
        }
    }

    public async Task<IReadOnlyList<DeadLetter>> ListAsync(string workspace, DeadLetterFilter filter, Guid? after, int limit, CancellationToken cancellationToken)
    {
        var rows = database.DeadLetters.AsNoTracking().Where(row => row.Workspace == workspace);
        if (after is { } id)
        {
            var receivedAt = await rows.Where(row => row.Id == id).Select(row => (long?)row.ReceivedAt).SingleOrDefaultAsync(cancellationToken);
            rows = rows.Where(row => row.ReceivedAt < receivedAt || (row.ReceivedAt == receivedAt && row.Id.CompareTo(id) > 0));
        }

        rows = filter.Source is { } source ? rows.Where(row => row.Source == source) : rows;
        rows = filter.Field is { } field ? rows.Where(row => row.Field == field) : rows;
        return await Project(rows.OrderByDescending(row => row.ReceivedAt).ThenBy(row => row.Id).Take(limit)).ToListAsync(cancellationToken);
    }

    public Task<DeadLetter?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken) =>
        Project(database.DeadLetters.AsNoTracking().Where(row => row.Workspace == workspace && row.Id == id)).SingleOrDefaultAsync(cancellationToken);

    public async Task<byte[]?> ReadContentAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var payload = await database.DeadLetters.Where(row => row.Workspace == workspace && row.Id == id).Select(row => row.Payload).SingleOrDefaultAsync(cancellationToken);
        return payload is null ? null : _protector.Unprotect(payload);
    }

    public Task RecordReplayAsync(string workspace, Guid id, EventRejection? rejection, CancellationToken cancellationToken)
    {
        var row = database.DeadLetters.Where(row => row.Workspace == workspace && row.Id == id);
        return rejection is null
            ? row.ExecuteUpdateAsync(set => set.SetProperty(r => r.State, DeadLetterStates.Accepted).SetProperty(r => r.Payload, (byte[]?)null), cancellationToken)
            : row.ExecuteUpdateAsync(set => set.SetProperty(r => r.Field, rejection.Field).SetProperty(r => r.Error, rejection.Error), cancellationToken);
    }

    public async Task<bool> PurgeAsync(string workspace, Guid id, CancellationToken cancellationToken) =>
        await database.DeadLetters.Where(row => row.Workspace == workspace && row.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;

    public Task<int> PurgeAsync(string workspace, DateTimeOffset before, CancellationToken cancellationToken) => PortionsAsync(
        $"""
        delete from dead_letters where (workspace, id) in (
            select workspace, id from dead_letters where workspace = {workspace} and received_at < {before.UtcTicks} order by received_at limit {Portion})
        """,
        cancellationToken);

    public Task<int> PurgeAllAsync(DateTimeOffset before, CancellationToken cancellationToken) => PortionsAsync(
        $"""
        delete from dead_letters where (workspace, id) in (
            select workspace, id from dead_letters where received_at < {before.UtcTicks} order by received_at limit {Portion})
        """,
        cancellationToken);

    public async Task<int> TrimAsync(int most, CancellationToken cancellationToken)
    {
        var trimmed = 0;
        foreach (var workspace in await database.DeadLetters.Select(row => row.Workspace).Distinct().ToListAsync(cancellationToken))
        {
            trimmed += await PortionsAsync(
                $"""
                delete from dead_letters where (workspace, id) in (
                    select workspace, id from dead_letters where workspace = {workspace} order by received_at desc, id limit {Portion} offset {most})
                """,
                cancellationToken);
        }

        return trimmed;
    }

    // In small portions nobody waits long who writes to the same table, or to the same file.
    private async Task<int> PortionsAsync(FormattableString delete, CancellationToken cancellationToken)
    {
        var (all, portion) = (0, Portion);
        while (portion == Portion)
        {
            portion = await database.Database.ExecuteSqlAsync(delete, cancellationToken);
            all += portion;
        }

        return all;
    }

    private static IQueryable<DeadLetter> Project(IQueryable<Rows.DeadLetterRow> rows) =>
        rows.Select(row => new DeadLetter(
            row.Id,
            new DateTimeOffset(row.ReceivedAt, TimeSpan.Zero),
            row.Source,
            row.EventId,
            row.Field,
            row.Error,
            row.State,
            row.Payload != null));
}
