using Audiences.Mapping.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Mappings;

/// <summary>Writes that look before they change: when another writer came in between, they look again.</summary>
internal static class MappingWrites
{
    private const int Attempts = 5;

    /// <summary>Runs the change in a transaction, again from the start when the database refuses it.</summary>
    public static async Task<T> WriteAsync<T>(this MappingDbContext db, Func<Task<T>> change, CancellationToken cancellationToken)
    {
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
