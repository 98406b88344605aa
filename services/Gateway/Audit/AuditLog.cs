using System.Collections.Concurrent;
using System.Data.Common;
using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>Writes and reads the audit log. It writes in a transaction of its own: what was tried is noted even where it failed.</summary>
internal sealed class AuditLog(IServiceScopeFactory scopes, TimeProvider time, ILogger<AuditLog> logger)
{
    private static readonly TimeSpan RefusalsApart = TimeSpan.FromMinutes(1);
    private const int MostRefusalsKept = 10_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _refusals = new(StringComparer.Ordinal);

    /// <summary>Notes that somebody sets about something; when this returns, the note outlives the process.</summary>
    /// <returns>The entry's number, for <see cref="EndAsync"/>.</returns>
    public async Task<long> BeginAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        database.AuditEntries.Add(entry);
        await database.SaveChangesAsync(cancellationToken);
        return entry.Number;
    }

    /// <summary>Notes what came of it. It has happened by now, so a database that is away only leaves the outcome open.</summary>
    public async Task EndAsync(long number, int status)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
            database.AuditOutcomes.Add(new AuditOutcome { Number = number, At = time.GetUtcNow(), Status = status });
            await database.SaveChangesAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is DbUpdateException or DbException or InvalidOperationException)
        {
            Log.OutcomeNotNoted(logger, e, number, status);
        }
    }

    /// <summary>Notes something and its outcome at once.</summary>
    public async Task NoteAsync(AuditEntry entry, int status, CancellationToken cancellationToken) =>
        await EndAsync(await BeginAsync(entry, cancellationToken), status);

    /// <summary>Notes a refusal, once a minute for each caller and operation: a program that goes on asking must not fill the log.</summary>
    public async Task NoteRefusalAsync(Task<AuditEntry> noting, int status)
    {
        try
        {
            var entry = await noting;
            if (IsNew($"{entry.Workspace} {entry.ActorKind} {entry.ActorId ?? entry.Actor} {entry.Operation} {status}"))
            {
                await NoteAsync(entry, status, CancellationToken.None);
            }
        }
        catch (Exception e) when (e is DbUpdateException or DbException or InvalidOperationException)
        {
            // Refused is refused: nothing happened that the log would miss.
            Log.RefusalNotNoted(logger, e);
        }
    }

    private bool IsNew(string refusal)
    {
        var now = time.GetUtcNow();
        if (_refusals.TryGetValue(refusal, out var last) && now - last < RefusalsApart)
        {
            return false;
        }

        if (_refusals.Count >= MostRefusalsKept)
        {
            _refusals.Clear();
        }

        _refusals[refusal] = now;
        return true;
    }
}
