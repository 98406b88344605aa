using Audiences.SegmentQualifier.Tests.Contracts;

namespace Audiences.SegmentQualifier.Tests.DeadLetters;

[Trait("Kind", "Hosted")]
public sealed class SqliteDeadLetterTests : DeadLetterSpecification
{
    protected override async Task<IQualifierDatabase> CreateAsync() => await SqliteQualifierDatabase.CreateAsync();
}
