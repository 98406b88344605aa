using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Tests.Contracts;

/// <summary>A migrated database of either kind.</summary>
public interface IQualifierDatabase : IAsyncDisposable
{
    IMembershipStore Store { get; }

    SegmentQualifierDbContext NewContext();

    IQualityStore NewQualityStore(SegmentQualifierDbContext context);

    IProperties NewProperties(SegmentQualifierDbContext context);
}
