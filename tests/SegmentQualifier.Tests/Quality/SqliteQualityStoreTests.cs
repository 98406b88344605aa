using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.SegmentQualifier.Tests.Quality;

[Trait("Kind", "Hosted")]
public sealed class SqliteQualityStoreTests : QualityStoreSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await SqliteQualifierDatabase.CreateAsync();
}
