using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Persistence;

/// <summary>The uploader's tables in SQLite.</summary>
public sealed class SqliteUploaderDbContext(DbContextOptions<SqliteUploaderDbContext> options) : UploaderDbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseUtcTicks();
}
