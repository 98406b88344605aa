using Audiences.Contracts.Mapping;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Cycles;

public sealed class UploadRowsTests
{
    [Fact]
    public void A_value_goes_along_with_linked_identifiers_too_and_says_nothing_of_whom_a_row_names()
    {
        var own = Ids.Set(Ids.Email("ann"), Ids.Worth("10"));
        var rows = UploadRows.Of(new BoostedSet(own.ToBytes(), Ids.Set(Ids.Email("anna"))).ToBytes(alone: false), MappingActions.MultipleIdentifiers);
        Assert.Equal(["10", "10"], rows.Select(row => row.Value));

        var other = UploadRows.Of(Ids.Set(Ids.Email("ann"), Ids.Worth("15")).ToBytes(), MappingActions.MultipleIdentifiers)[0];
        var plain = UploadRows.Of(own.WithoutValue().ToBytes(), MappingActions.MultipleIdentifiers)[0];
        Assert.Equal((rows[0].Id, rows[0].Id), (other.Id, plain.Id));
        Assert.Equal(3, new[] { rows[0].Content, other.Content, plain.Content }.Distinct().Count());
        Assert.Empty(UploadRows.Of(Ids.Set(Ids.Worth("10")).ToBytes(), MappingActions.MultipleIdentifiers));
    }
}
