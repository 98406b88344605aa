using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Persistence;

/// <summary>The tables of Mapping in SQLite.</summary>
public sealed class SqliteMappingDbContext(DbContextOptions<SqliteMappingDbContext> options) : MappingDbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseUtcTicks();
}
