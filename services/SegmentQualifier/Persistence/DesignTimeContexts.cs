using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.SegmentQualifier.Persistence;

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresSegmentQualifierDbContext>
{
    public PostgresSegmentQualifierDbContext CreateDbContext(string[] args) =>
        new(DesignTime.Postgres<PostgresSegmentQualifierDbContext>(SegmentQualifierDbContext.Schema));
}

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteSegmentQualifierDbContext>
{
    public SqliteSegmentQualifierDbContext CreateDbContext(string[] args) =>
        new(DesignTime.Sqlite<SqliteSegmentQualifierDbContext>(SegmentQualifierDbContext.Schema));
}
