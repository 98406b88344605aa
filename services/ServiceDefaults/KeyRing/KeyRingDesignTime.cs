using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.ServiceDefaults.KeyRing;

internal sealed class PostgresKeyRingDesignTime : IDesignTimeDbContextFactory<PostgresKeyRingDbContext>
{
    public PostgresKeyRingDbContext CreateDbContext(string[] args) => new(DesignTime.Postgres<PostgresKeyRingDbContext>(KeyRingDbContext.Schema));
}

internal sealed class SqliteKeyRingDesignTime : IDesignTimeDbContextFactory<SqliteKeyRingDbContext>
{
    public SqliteKeyRingDbContext CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteKeyRingDbContext>(KeyRingDbContext.Schema));
}
