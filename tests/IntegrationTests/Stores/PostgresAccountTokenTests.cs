using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tests.Contracts;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresAccountTokenTests : TokenSpecification
{
    private PostgresStore<PostgresAccountsDbContext> _store = null!;

    public override async ValueTask InitializeAsync() => _store = await PostgresStore<PostgresAccountsDbContext>.CreateAsync(AccountsDbContext.Schema);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override AccountsDbContext Open() => _store.Open();
}
