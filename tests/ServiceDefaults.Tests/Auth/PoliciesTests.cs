using Audiences.ServiceDefaults.Auth;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Tests.Auth;

public class PoliciesTests
{
    [Theory]
    [InlineData(Roles.Publisher, true, false, false, false)]
    [InlineData(Roles.Viewer, false, true, false, false)]
    [InlineData(Roles.Operator, true, true, true, false)]
    [InlineData(Roles.Admin, true, true, true, true)]
    [InlineData("unknown", false, false, false, false)]
    public async Task A_role_opens_its_policies_and_no_others(string role, bool publish, bool read, bool operate, bool administer)
    {
        await using var services = new ServiceCollection().AddLogging().AddAuthorization(Policies.AddTo).BuildServiceProvider();
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var caller = Caller.Principal("test", "ann", role, "default");

        foreach (var (policy, expected) in new[] { (Policies.Publish, publish), (Policies.Read, read), (Policies.Operate, operate), (Policies.Administer, administer) })
        {
            Assert.Equal(expected, (await authorization.AuthorizeAsync(caller, null, policy)).Succeeded);
        }
    }
}
