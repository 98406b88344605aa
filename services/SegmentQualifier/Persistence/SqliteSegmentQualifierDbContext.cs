using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence;

/// <summary>The tables in SQLite.</summary>
public sealed class SqliteSegmentQualifierDbContext(DbContextOptions<SqliteSegmentQualifierDbContext> options)
    : SegmentQualifierDbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseUtcTicks();
}
