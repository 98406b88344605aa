using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.Gateway.Persistence;

internal sealed class PostgresGatewayDesignTime : IDesignTimeDbContextFactory<PostgresGatewayDbContext>
{
    public PostgresGatewayDbContext CreateDbContext(string[] args) => new(DesignTime.Postgres<PostgresGatewayDbContext>(GatewayDbContext.Schema));
}

internal sealed class SqliteGatewayDesignTime : IDesignTimeDbContextFactory<SqliteGatewayDbContext>
{
    public SqliteGatewayDbContext CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteGatewayDbContext>(GatewayDbContext.Schema));
}
