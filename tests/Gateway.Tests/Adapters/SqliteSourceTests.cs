using Audiences.Gateway.Persistence;
using Audiences.Gateway.Tests.Contracts;
using Audiences.Gateway.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Adapters;

[Trait("Kind", "Hosted")]
public sealed class SqliteSourceTests : SourceSpecification, IAsyncLifetime
{
    private readonly TemporaryDirectory _directory = new();
    private ServiceProvider _services = null!;

    protected override IServiceScopeFactory Scopes => _services.GetRequiredService<IServiceScopeFactory>();

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection()
            .AddDbContext<GatewayDbContext, SqliteGatewayDbContext>(options => options
                .UseSqlite($"Data Source={Path.Combine(_directory.Path, "gateway.db")}")
                .UseSnakeCaseNamingConvention())
            .BuildServiceProvider();
        await using var scope = Scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Database.MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }
}
