using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Persistence;

/// <summary>The tables of Mapping in PostgreSQL.</summary>
public sealed class PostgresMappingDbContext(DbContextOptions<PostgresMappingDbContext> options) : MappingDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
        base.OnModelCreating(modelBuilder);
    }
}
