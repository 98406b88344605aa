using Audiences.Mapping.Persistence;
using Audiences.Mapping.Tests.Contracts;
using Audiences.Mapping.Tests.Fakes;

namespace Audiences.Mapping.Tests.Persistence;

[Trait("Kind", "Hosted")]
public sealed class SqliteMappingTests : MappingSpecification
{
    private readonly SqliteMappings _store = new();

    public override async ValueTask InitializeAsync() => await _store.MigrateAsync();

    public override ValueTask DisposeAsync() => _store.DisposeAsync();

    protected override MappingDbContext Open() => _store.Open();
}
