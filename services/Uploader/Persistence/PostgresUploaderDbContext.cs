using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Persistence;

/// <summary>The uploader's tables in PostgreSQL.</summary>
public sealed class PostgresUploaderDbContext(DbContextOptions<PostgresUploaderDbContext> options) : UploaderDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
    }
}
