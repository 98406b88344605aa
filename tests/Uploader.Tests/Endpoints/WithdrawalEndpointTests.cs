using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class WithdrawalEndpointTests
{
    [Fact]
    public async Task The_receipt_is_that_of_the_user_in_the_path_slash_and_all_for_the_users_workspace_alone()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        var client = host.Client(Roles.Viewer);
        var linked = await host.Client().PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip" });
        var audience = (await linked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var receipt = new Uri("/v1/users/u%2F1/withdrawal", UriKind.Relative);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(receipt)).StatusCode);

        await host.PublishAsync(new MembersQualified
        {
            Workspace = "default",
            AudienceId = audience,
            SegmentId = "vip",
            Members =
            [
                new QualifiedMember
                {
                    UserId = "u/1",
                    Version = new MembershipVersion { OccurredAt = UploaderWorld.Start, EventId = "e-1" },
                    Identifiers = Ids.Set(Ids.Email("ann")).ToBytes(),
                    Consent = new ConsentState { Granted = false, AsOf = UploaderWorld.Start },
                },
            ],
        });
        var answer = await UntilThereAsync(client, receipt);
        Assert.Equal("completed", answer.GetProperty("status").GetString());
        Assert.Equal(UploaderWorld.Start, answer.GetProperty("withdrawnAt").GetDateTimeOffset());
        var removal = Assert.Single(answer.GetProperty("audiences").EnumerateArray());
        Assert.Equal((audience, "not_held"), (removal.GetProperty("audienceId").GetGuid(), removal.GetProperty("status").GetString()));

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").GetAsync(receipt)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client(Roles.Publisher).GetAsync(receipt)).StatusCode);
    }

    private static async Task<JsonElement> UntilThereAsync(HttpClient client, Uri address)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var response = await client.GetAsync(address);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadFromJsonAsync<JsonElement>();
            }

            Assert.True(attempt < 400, $"No receipt came: {(int)response.StatusCode}.");
            await Task.Delay(25);
        }
    }
}
