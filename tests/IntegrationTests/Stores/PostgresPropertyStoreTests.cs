using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresPropertyStoreTests : PropertyStoreSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await PostgresQualifierDatabase.CreateAsync();
}
