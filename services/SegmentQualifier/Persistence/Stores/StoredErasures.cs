using System.Collections.Frozen;
using System.Text.Json;
using Audiences.Contracts.Users;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>Tombstones and receipts in either database.</summary>
internal sealed class StoredErasures(SegmentQualifierDbContext database) : IErasures
{
    public async Task RecordAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        var hash = Tombstone.Of(erasure.Workspace, erasure.UserId);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
            insert into erased_users (workspace, user_hash, erased_at) values ({erasure.Workspace}, {hash}, {erasure.ErasedAt})
            on conflict (workspace, user_hash) do update set erased_at = excluded.erased_at
            where excluded.erased_at > erased_users.erased_at
            """,
            cancellationToken);
        database.Erasures.Add(new ErasureRow
        {
            ReceiptId = erasure.ReceiptId,
            Workspace = erasure.Workspace,
            UserId = erasure.UserId,
            ErasedAt = erasure.ErasedAt,
        });
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, long>> ReadAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken)
    {
        var hashes = userIds.Select(userId => Tombstone.Of(workspace, userId)).ToArray();
        var rows = await database.ErasedUsers.AsNoTracking()
            .Where(row => row.Workspace == workspace && hashes.Contains(row.UserHash))
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            // Nearly always, and for every batch.
            return FrozenDictionary<string, long>.Empty;
        }

        var users = userIds.Zip(hashes).ToDictionary(user => Convert.ToHexString(user.Second), user => user.First);
        return rows.ToDictionary(row => users[Convert.ToHexString(row.UserHash)], row => row.ErasedAt);
    }

    public async Task<ErasureReceipt?> FindAsync(string workspace, Guid receiptId, CancellationToken cancellationToken)
    {
        var row = await database.Erasures.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ReceiptId == receiptId && row.Workspace == workspace, cancellationToken);
        return row is null
            ? null
            : new ErasureReceipt(row.ReceiptId, row.CompletedAt is null ? "pending" : "completed", At(row.ErasedAt), row.CompletedAt is { } ticks ? At(ticks) : null, row.Audiences, Removals(row.Removals));
    }

    public Task CompleteAsync(UserErasureCompleted completed, CancellationToken cancellationToken)
    {
        var removals = completed.Removals is null ? null : JsonSerializer.Serialize(completed.Removals, JsonSerializerOptions.Web);
        return database.Erasures
            .Where(row => row.ReceiptId == completed.ReceiptId && row.Workspace == completed.Workspace && row.CompletedAt == null)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(erasure => erasure.UserId, (string?)null)
                    .SetProperty(erasure => erasure.Audiences, completed.Audiences)
                    .SetProperty(erasure => erasure.Removals, removals)
                    .SetProperty(erasure => erasure.CompletedAt, completed.CompletedAt.UtcTicks),
                cancellationToken);
    }

    public async Task<IReadOnlyList<Erasure>> ReadPendingAsync(int limit, CancellationToken cancellationToken) =>
        await database.Erasures.AsNoTracking()
            .Where(row => row.CompletedAt == null)
            .OrderBy(row => row.ErasedAt)
            .Take(limit)
            .Select(row => new Erasure(row.Workspace, row.UserId!, row.ErasedAt, row.ReceiptId))
            .ToListAsync(cancellationToken);

    private static List<ErasureRemovalAccepted>? Removals(string? json) =>
        json is null ? null : JsonSerializer.Deserialize<List<ErasureRemovalAccepted>>(json, JsonSerializerOptions.Web);

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
