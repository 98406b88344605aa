using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tests.Contracts;
using Audiences.Accounts.Tests.Fakes;

namespace Audiences.Accounts.Tests.Persistence;

[Trait("Kind", "Hosted")]
public sealed class SqliteExpiryTests : ExpirySpecification
{
    private readonly SqliteAccounts _store = new();

    public override async ValueTask InitializeAsync() => await _store.MigrateAsync();

    public override ValueTask DisposeAsync() => _store.DisposeAsync();

    protected override AccountsDbContext Open() => _store.Open();
}
