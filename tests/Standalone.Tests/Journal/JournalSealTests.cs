using System.Text;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Standalone.Journal;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Standalone.Tests.Journal;

[Trait("Kind", "Hosted")]
public sealed class JournalSealTests
{
    private static readonly SegmentMembershipChanged Message = new()
    {
        EventId = "e",
        Type = "qualified",
        SegmentId = "vip",
        UserId = "u",
        OccurredAt = DateTimeOffset.UnixEpoch,
        Properties = JsonElement.Parse("""{"email":"ann@example.com"}"""),
    };

    private readonly JournalSeal _seal = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void What_is_on_the_disk_shows_nothing_of_the_event()
    {
        var body = _seal.Close(Message);

        Assert.DoesNotContain("ann@", Encoding.Latin1.GetString(body), StringComparison.Ordinal);
        var opened = Assert.IsType<SegmentMembershipChanged>(_seal.Open(new JournalEntry(Guid.NewGuid(), "x", body), typeof(SegmentMembershipChanged)));
        Assert.Equal("ann@example.com", opened.Properties!.Value.GetProperty("email").GetString());
    }

    [Fact]
    public void An_entry_of_a_version_that_did_not_encrypt_is_still_read()
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(Message, JournalJson.Options);

        var opened = Assert.IsType<SegmentMembershipChanged>(_seal.Open(new JournalEntry(Guid.NewGuid(), "x", plain), typeof(SegmentMembershipChanged)));

        Assert.Equal("e", opened.EventId);
    }
}
