using System.Globalization;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Checks;

/// <summary>
/// Is there room for another audience? An ad account holds at most 500.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences
/// </summary>
internal sealed class RoomCheck(IGraphClient graph)
{
    public const int Limit = 500;

    public async Task<Finding> RunAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var count = 0;
        string? after = null;
        do
        {
            var query = new Dictionary<string, string> { ["fields"] = "id", ["limit"] = Limit.ToString(CultureInfo.InvariantCulture) };
            if (after is not null)
            {
                query["after"] = after;
            }

            var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, call.ApiVersion, $"act_{call.AdAccountId}/customaudiences", call.AccessToken) { Query = query }, cancellationToken);
            var page = answer.Body.Items("data").Count;
            count += page;
            var paging = answer.Body.Property("paging");
            after = page > 0 && paging?.Text("next") is not null ? paging?.Property("cursors")?.Text("after") : null;
        }
        while (after is not null && count < Limit);

        return count < Limit
            ? new Finding(CheckNames.Room, true, $"The ad account holds {count} of {Limit} audiences.")
            : new Finding(CheckNames.Room, false, $"The ad account holds {Limit} audiences, which is Meta's limit. Delete those that no campaign uses.", new Uri("https://business.facebook.com/adsmanager/audiences?act=" + call.AdAccountId));
    }
}
