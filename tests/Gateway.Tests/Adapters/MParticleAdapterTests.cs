using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.MParticle;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class MParticleAdapterTests
{
    private const string Request = """
        {"type":"audience_membership_change_request","firehose_version":"2.1.0","id":"8e88afe4-e5fc-42c8-aa61-cb2a170293cd","timestamp_ms":1763892000000,
         "account":{"account_id":123456,"account_settings":{}},
         "user_profiles":[{"mpid":"12345",
           "user_identities":[{"type":"email","encoding":"raw","value":"ann@example.com"},{"type":"customer","encoding":"raw","value":"c-1"},{"type":"phone_number","encoding":"md5","value":"4739c5c11d833bb199c16ff95a92b267"}],
           "device_identities":[{"type":"google_advertising_id","encoding":"raw","value":"31a22ef0-f119-48d4-b009-a217a26a862a"},{"type":"ios_advertising_id","encoding":"raw","value":"66b728c2-f9a4-4d87-82ef-ce07414fe3f7"}],
           "audiences":[{"audience_id":456,"action":"add","audience_name":"Vip","user_attributes":[{"key":"Score","value":"100","action":"upsert"},{"key":"Old","action":"delete"}]},
                        {"audience_id":789,"action":"delete","audience_name":"Cart"},
                        {"audience_id":432,"action":"attribute_update","audience_name":"Lost","user_attributes":[{"key":"list","list_value":["a"],"action":"upsert"}]},
                        {"audience_id":1,"action":"explode"}]}]}
        """;

    [Fact]
    public void Each_audience_of_a_profile_is_a_membership()
    {
        var read = Adapted.Of(new MParticleAdapter(), Request);

        Assert.Equal("+c-1 456 10:00:00, -c-1 789 10:00:00, +c-1 432 10:00:00", read.Story);
        Assert.Equal([(1, "audiences.action")], read.Rejected);
        Assert.Equal("ann@example.com", read.Property(0, "email").GetString());
        Assert.Equal("c-1", read.Property(0, "externalId").GetString());
        Assert.Equal("31a22ef0-f119-48d4-b009-a217a26a862a", read.Property(0, "googleAdvertisingId").GetString());
        Assert.Equal("66b728c2-f9a4-4d87-82ef-ce07414fe3f7", read.Property(0, "identifierForAdvertisers").GetString());
        Assert.Equal("100", read.Property(0, "Score").GetString());
        Assert.False(read.Events[0].Json.GetProperty("properties").TryGetProperty("phone", out _));
        Assert.Equal(3, read.Events.Select(e => e.EventId).Distinct().Count());
    }

    [Fact]
    public void Without_a_customer_id_the_mpid_counts_and_names_may_stand_for_audiences() => Assert.StartsWith(
        "+12345 Vip",
        Adapted.Of(new MParticleAdapter(), Request.Replace("\"customer\"", "\"other\"", StringComparison.Ordinal), new SourceOptions { SegmentFrom = "audience_name" }).Story,
        StringComparison.Ordinal);

    [Fact]
    public void The_test_of_the_connection_and_other_requests_are_ignored()
    {
        Assert.Equal(1, Adapted.Of(new MParticleAdapter(), """{"type":"audience_membership_change_request","id":"61414618-9724-40ef-b03c-f646c95552a8","timestamp_ms":1583958296525}""").Ignored);
        Assert.Equal(1, Adapted.Of(new MParticleAdapter(), """{"type":"event_processing_request","user_profiles":[{}]}""").Ignored);
        Assert.Equal([(1, "timestamp_ms")], Adapted.Of(new MParticleAdapter(), """{"type":"audience_membership_change_request","timestamp_ms":1e300,"user_profiles":[{"mpid":"1","audiences":[{"audience_id":1,"action":"add"}]}]}""").Rejected);
    }
}
