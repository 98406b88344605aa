using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tests.Fakes;

namespace Audiences.Accounts.Tests.Contracts;

/// <summary>What holds on every store. Subclasses bring an empty, migrated database.</summary>
public abstract class AccountsSpecification : IAsyncLifetime
{
    protected const string Workspace = AccountsWorld.Workspace;
    protected const string Other = "6543210987654321";
    protected const string Third = "1111222233334444";

    protected AccountsSpecification() => World = new AccountsWorld(Open);

    protected AccountsWorld World { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A new context on the store.</summary>
    protected abstract AccountsDbContext Open();
}
