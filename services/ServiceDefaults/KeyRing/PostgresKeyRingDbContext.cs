using Microsoft.EntityFrameworkCore;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>The key ring in PostgreSQL.</summary>
public sealed class PostgresKeyRingDbContext(DbContextOptions<PostgresKeyRingDbContext> options) : KeyRingDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasDefaultSchema(Schema);
}
