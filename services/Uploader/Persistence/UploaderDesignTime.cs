using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.Uploader.Persistence;

internal sealed class PostgresUploaderDesignTime : IDesignTimeDbContextFactory<PostgresUploaderDbContext>
{
    public PostgresUploaderDbContext CreateDbContext(string[] args) => new(DesignTime.Postgres<PostgresUploaderDbContext>(UploaderDbContext.Schema));
}

internal sealed class SqliteUploaderDesignTime : IDesignTimeDbContextFactory<SqliteUploaderDbContext>
{
    public SqliteUploaderDbContext CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteUploaderDbContext>(UploaderDbContext.Schema));
}
