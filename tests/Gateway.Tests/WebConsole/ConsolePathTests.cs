using Audiences.Gateway.WebConsole;
using Microsoft.AspNetCore.Routing;

namespace Audiences.Gateway.Tests.WebConsole;

public class ConsolePathTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("accounts", true)]
    [InlineData("accounts/0193/mapping", true)]
    [InlineData("v1/accounts", false)]
    [InlineData("V1", false)]
    [InlineData("signin", false)]
    [InlineData("signed-in", true)]
    [InlineData("health/live", false)]
    [InlineData("openapi/v2.json", false)]
    [InlineData("_framework/x", false)]
    [InlineData("favicon.ico", false)]
    public void Only_pages_are_the_consoles(string path, bool page) =>
        Assert.Equal(page, new ConsolePath().Match(null, null, "path", new RouteValueDictionary { ["path"] = path }, RouteDirection.IncomingRequest));
}
