using Audiences.Gateway.Persistence;
using Audiences.Gateway.Tests.Contracts;
using Audiences.ServiceDefaults.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresSourceTests : SourceSpecification, IAsyncLifetime
{
    private ServiceProvider _services = null!;

    protected override IServiceScopeFactory Scopes => _services.GetRequiredService<IServiceScopeFactory>();

    public async ValueTask InitializeAsync()
    {
        var store = await PostgresStore<PostgresGatewayDbContext>.CreateAsync(GatewayDbContext.Schema);
        _services = new ServiceCollection()
            .AddDbContext<GatewayDbContext, PostgresGatewayDbContext>(options => options.UseServicePostgres(store.Database))
            .BuildServiceProvider();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
