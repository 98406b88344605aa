using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Audit;

/// <summary>Deletes what is older than the log is kept; the database lets nothing younger than 30 days go.</summary>
internal sealed class AuditRetention(IServiceScopeFactory scopes, AuditOptions options, TimeProvider time)
{
    /// <returns>How many entries went.</returns>
    public async Task<int> CleanAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var limit = time.GetUtcNow() - options.Retention;
        // An outcome is a little younger than its entry: it goes with it once it is old enough itself.
        var over = database.AuditEntries.Where(entry => entry.At < limit && (entry.Outcome == null || entry.Outcome.At < limit));
        await database.AuditOutcomes.Where(outcome => outcome.At < limit && over.Any(entry => entry.Number == outcome.Number)).ExecuteDeleteAsync(cancellationToken);
        return await database.AuditEntries.Where(entry => entry.At < limit && !database.AuditOutcomes.Any(outcome => outcome.Number == entry.Number)).ExecuteDeleteAsync(cancellationToken);
    }
}
