using Audiences.SegmentQualifier.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence;

/// <summary>The tables in PostgreSQL.</summary>
public sealed class PostgresSegmentQualifierDbContext(DbContextOptions<PostgresSegmentQualifierDbContext> options)
    : SegmentQualifierDbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);

        // Pages of segments follow the bytes, as in SQLite, whatever the database's language is.
        modelBuilder.Entity<SegmentRow>().Property(row => row.SegmentId).UseCollation("C");
    }
}
