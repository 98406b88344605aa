using System.Text.Json;
using Audiences.Uploader.AtMeta;

namespace Audiences.Uploader.Tests.AtMeta;

public sealed class AdoptionTests
{
    [Theory]
    [InlineData("""{"account_id":"1","subtype":"CUSTOM","data_source":{"sub_type":"MULTI_HASHES"},"permission_for_actions":{"can_edit":true}}""", null)]
    [InlineData("""{"account_id":"1","subtype":"CUSTOM","data_source":{"sub_type":"ANYTHING"}}""", null)]
    [InlineData("""{"account_id":"2","subtype":"CUSTOM"}""", "another ad account")]
    [InlineData("""{"account_id":1,"subtype":"LOOKALIKE"}""", "LOOKALIKE")]
    [InlineData("""{"account_id":"1","subtype":"CUSTOM","permission_for_actions":{"can_edit":false}}""", "not change it")]
    [InlineData("""{"account_id":"1","subtype":"CUSTOM","operation_status":{"code":471}}""", "restricted")]
    [InlineData("""{"account_id":"1","subtype":"CUSTOM","data_source":{"sub_type":"HASHES_OR_USER_IDS"}}""", "single kind")]
    public void Only_what_can_be_filled_is_adopted(string node, string? obstacle)
    {
        using var document = JsonDocument.Parse("{\"id\":\"77\"," + node[1..]);
        var said = Adoption.Obstacle(AudienceInfoReader.Read(document.RootElement)!, "1");
        Assert.Equal(obstacle is null, said is null);
        Assert.Contains(obstacle ?? "", said ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_Meta_gives_as_text_and_counts_that_it_does_not_tell_are_read()
    {
        using var document = JsonDocument.Parse("""{"id":77,"approximate_count_lower_bound":"-1","approximate_count_upper_bound":"1200","time_updated":"1755083943"}""");
        var info = AudienceInfoReader.Read(document.RootElement)!;
        Assert.Equal(("77", null, 1200L, 2025), (info.Id, info.LowerBound, info.UpperBound, info.UpdatedAt?.Year));
    }
}
