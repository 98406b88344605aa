using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Erasure;

/// <summary>
/// Keeps merges and erasures of a workspace apart: a merge that has not seen the tombstone must not insert its row after
/// the erasure has looked. SQLite has one writer at a time anyway.
/// </summary>
internal static class ErasureLock
{
    public static Task ShareAsync(StoreTransaction transaction, string workspace, CancellationToken cancellationToken) =>
        RunAsync(transaction, "pg_advisory_xact_lock_shared", workspace, cancellationToken);

    public static Task HoldAsync(StoreTransaction transaction, string workspace, CancellationToken cancellationToken) =>
        RunAsync(transaction, "pg_advisory_xact_lock", workspace, cancellationToken);

    private static async Task RunAsync(StoreTransaction transaction, string function, string workspace, CancellationToken cancellationToken)
    {
        if (transaction.IsPostgres)
        {
            await transaction.ExecuteAsync(
                $"select {function}(hashtextextended(@name, 0))",
                new Dictionary<string, object?> { ["name"] = "uploader.erasure." + workspace },
                cancellationToken);
        }
    }
}
