using Microsoft.EntityFrameworkCore;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>The key ring in SQLite.</summary>
public sealed class SqliteKeyRingDbContext(DbContextOptions<SqliteKeyRingDbContext> options) : KeyRingDbContext(options)
{
    private static readonly FullSynchronous Synchronous = new();

    /// <inheritdoc />
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(Synchronous);
}
