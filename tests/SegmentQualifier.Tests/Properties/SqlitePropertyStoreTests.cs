using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.SegmentQualifier.Tests.Properties;

[Trait("Kind", "Hosted")]
public sealed class SqlitePropertyStoreTests : PropertyStoreSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await SqliteQualifierDatabase.CreateAsync();
}
