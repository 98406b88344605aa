using Audiences.Mapping.Persistence;
using Audiences.Mapping.Tests.Contracts;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresMappingTests : MappingSpecification
{
    private PostgresStore<PostgresMappingDbContext> _store = null!;

    public override async ValueTask InitializeAsync() => _store = await PostgresStore<PostgresMappingDbContext>.CreateAsync(MappingDbContext.Schema);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override MappingDbContext Open() => _store.Open();
}
