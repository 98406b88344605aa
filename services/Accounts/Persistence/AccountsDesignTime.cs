using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore.Design;

namespace Audiences.Accounts.Persistence;

internal sealed class PostgresAccountsDesignTime : IDesignTimeDbContextFactory<PostgresAccountsDbContext>
{
    public PostgresAccountsDbContext CreateDbContext(string[] args) => new(DesignTime.Postgres<PostgresAccountsDbContext>(AccountsDbContext.Schema));
}

internal sealed class SqliteAccountsDesignTime : IDesignTimeDbContextFactory<SqliteAccountsDbContext>
{
    public SqliteAccountsDbContext CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteAccountsDbContext>(AccountsDbContext.Schema));
}
