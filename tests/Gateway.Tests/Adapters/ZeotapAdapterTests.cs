using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Zeotap;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class ZeotapAdapterTests
{
    private static readonly SourceOptions Vip = new() { SegmentId = "vip" };

    [Fact]
    public void Rows_are_added_and_removed_by_operation_or_by_the_mode_of_the_sync()
    {
        var read = Adapted.Of(
            new ZeotapAdapter(),
            """
            {"sync_mode":"mirror","rows":[
              {"data":{"customer_id":"c-1","email":"ann@example.com"},"operation":"insert","primary_key":"c-1"},
              {"data":{"customer_id":"c-2"},"operation":"delete","primary_key":{"customer_id":"c-2"}},
              {"data":{"customer_id":"c-3"},"primary_key":"customer_id"},
              {"data":{"customer_id":"c-4"},"operation":"shuffle","primary_key":"c-4"},
              {"data":{"customer_id":"c-5"},"operation":"insert"},
              {"operation":"insert","primary_key":"c-6"}]}
            """,
            Vip);

        Assert.Equal("+c-1 vip 12:00:00, -c-2 vip 12:00:00, +c-3 vip 12:00:00", read.Story);
        Assert.Equal("ann@example.com", read.Property(0, "email").GetString());
        Assert.Equal([(4, "operation"), (5, "userId"), (6, "data")], read.Rejected);
    }

    [Fact]
    public void An_option_says_where_the_users_id_is() => Assert.Equal(
        "-c-1 vip 12:00:00",
        Adapted.Of(new ZeotapAdapter(), """{"sync_mode":"remove","rows":[{"data":{"customer_id":"c-1"},"primary_key":"row-1"}]}""", Vip with { UserId = "data.customer_id" }).Story);
}
