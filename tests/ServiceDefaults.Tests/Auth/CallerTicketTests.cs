using System.Security.Claims;
using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.ServiceDefaults.Tests.Auth;

public class CallerTicketTests
{
    private readonly EphemeralDataProtectionProvider _ring = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    private CallerTicket Tickets => new(_ring, _time);

    [Fact]
    public void A_ticket_says_who_calls()
    {
        var caller = Tickets.Read(Tickets.Write(Ann()))!;

        Assert.True(caller.Identity!.IsAuthenticated);
        Assert.Equal("ann", caller.DisplayName());
        Assert.Equal("acme", caller.Workspace());
        Assert.Equal("operator", caller.FindFirstValue(ClaimTypes.Role));
    }

    [Fact]
    public void A_ticket_ends()
    {
        var ticket = Tickets.Write(Ann());

        _time.Advance(CallerTicket.Lifetime - TimeSpan.FromTicks(1));
        Assert.NotNull(Tickets.Read(ticket));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Null(Tickets.Read(ticket));
    }

    [Fact]
    public void A_changed_ticket_opens_nothing()
    {
        var ticket = Tickets.Write(Ann());

        for (var i = 0; i < ticket.Length; i += 7)
        {
            var changed = ticket.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.Null(Tickets.Read(new string(changed)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    [InlineData("{\"Name\":\"ann\",\"Role\":\"admin\",\"Workspace\":\"default\"}")]
    public void A_forged_ticket_opens_nothing(string ticket) => Assert.Null(Tickets.Read(ticket));

    [Fact]
    public void A_ticket_of_another_ring_opens_nothing() =>
        Assert.Null(Tickets.Read(new CallerTicket(new EphemeralDataProtectionProvider(), _time).Write(Ann())));

    [Fact]
    public void What_the_ring_protects_for_another_purpose_is_no_ticket()
    {
        var other = _ring.CreateProtector("Audiences.Other").Protect("{\"Name\":\"ann\",\"Role\":\"admin\",\"Workspace\":\"default\",\"ExpiresAt\":\"2030-01-01T00:00:00Z\"}");

        Assert.Null(Tickets.Read(other));
    }

    private static ClaimsPrincipal Ann() => Caller.Principal("test", "ann", Roles.Operator, "acme");
}
