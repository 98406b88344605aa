using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>Reads the audit log of a workspace, newest first.</summary>
internal sealed class AuditReader(GatewayDbContext database)
{
    /// <summary>Entries that match all that is asked for; <paramref name="before"/> goes on after an earlier page.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(
        string workspace, DateTimeOffset? from, DateTimeOffset? to, string? actor, string? operation, long? before, int limit, CancellationToken cancellationToken)
    {
        var (start, end) = (from?.ToUniversalTime(), to?.ToUniversalTime());
        var entries = database.AuditEntries.AsNoTracking().Include(entry => entry.Outcome).Where(entry => entry.Workspace == workspace);
        entries = start is null ? entries : entries.Where(entry => entry.At >= start);
        entries = end is null ? entries : entries.Where(entry => entry.At < end);
        entries = actor is null ? entries : entries.Where(entry => entry.Actor == actor || entry.ActorId == actor);
        entries = operation is null ? entries : entries.Where(entry => entry.Operation == operation);
        entries = before is null ? entries : entries.Where(entry => entry.Number < before);
        return await entries.OrderByDescending(entry => entry.Number).Take(limit).ToListAsync(cancellationToken);
    }
}
