using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.SegmentQualifier.Tests.Memberships;

[Trait("Kind", "Hosted")]
public sealed class SqliteMembershipStoreTests : MembershipStoreSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await SqliteQualifierDatabase.CreateAsync();
}
