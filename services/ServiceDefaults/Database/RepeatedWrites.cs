using Microsoft.EntityFrameworkCore;

namespace Audiences.ServiceDefaults.Database;

/// <summary>Writes that look before they change: when another writer came in between, they look again.</summary>
public static class RepeatedWrites
{
    private const int Attempts = 5;

    /// <summary>Runs the change in a transaction, again from the start when the database refuses it.</summary>
    /// <exception cref="DbUpdateException">It was refused five times.</exception>
    public static async Task<T> WriteAsync<T>(this DbContext db, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            try
            {
                var result = await change();
                await db.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return result;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                await transaction.RollbackAsync(cancellationToken);
            }
        }
    }
}
