using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.Mapping.Persistence;

internal sealed class PostgresMappingDesignTime : IDesignTimeDbContextFactory<PostgresMappingDbContext>
{
    public PostgresMappingDbContext CreateDbContext(string[] args) => new(DesignTime.Postgres<PostgresMappingDbContext>(MappingDbContext.Schema));
}

internal sealed class SqliteMappingDesignTime : IDesignTimeDbContextFactory<SqliteMappingDbContext>
{
    public SqliteMappingDbContext CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteMappingDbContext>(MappingDbContext.Schema));
}
