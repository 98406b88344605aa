using Audiences.Gateway.SignIn;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.SignIn;

public class SignInLinksTests
{
    private static readonly Uri Address = new("http://127.0.0.1:8080");
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_link_opens_once()
    {
        var links = new SignInLinks(_time);
        var token = Token(links.Issue(Address));
        Assert.False(links.Take(null));
        Assert.False(links.Take(token + "0"));
        Assert.True(links.Take(token));
        Assert.False(links.Take(token));
    }

    [Fact]
    public void A_link_that_is_old_or_replaced_opens_nothing()
    {
        var links = new SignInLinks(_time);
        var first = Token(links.Issue(Address));
        var second = Token(links.Issue(Address));
        Assert.False(links.Take(first));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.False(links.Take(second));
    }

    [Fact]
    public void The_token_stands_where_browsers_do_not_send_it() => Assert.Equal("/", new SignInLinks(_time).Issue(Address).PathAndQuery);

    private static string Token(Uri link) => link.Fragment["#sign-in=".Length..];
}
