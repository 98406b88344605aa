using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.SegmentQualifier.Tests.Quality;

public sealed class SqliteQualityStoreTests : QualityStoreSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await SqliteQualifierDatabase.CreateAsync();
}
