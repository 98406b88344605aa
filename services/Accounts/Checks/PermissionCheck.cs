using Audiences.MetaGraph;

namespace Audiences.Accounts.Checks;

/// <summary>
/// Does the token carry what audiences need?
/// Source: https://developers.facebook.com/docs/permissions
/// </summary>
internal sealed class PermissionCheck(IGraphClient graph)
{
    public const string Needed = "ads_management";

    private static readonly string[] Wanted = [Needed, "ads_read", "business_management"];

    public async Task<Finding> RunAsync(GraphCall call, IReadOnlyList<string>? scopes, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> granted;
        try
        {
            var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, call.ApiVersion, "me/permissions", call.AccessToken), cancellationToken);
            granted = [.. answer.Body.Items("data").Where(entry => entry.Text("status") == "granted").Select(entry => entry.Text("permission") ?? "")];
        }
        catch (GraphException e) when (e.Error.Code == 100 && scopes is not null)
        {
            // A page has no permissions of its own; its token's scopes say the same.
            granted = scopes;
        }

        var has = List(granted.Intersect(Wanted));
        if (!granted.Contains(Needed))
        {
            return new Finding(CheckNames.Permissions, false, $"The token lacks the permission {Needed}; it has {has}. Make a new token and tick {Needed}.", MetaRefusal.SystemUsers);
        }

        var missing = Wanted.Except(granted).ToArray();
        return new Finding(CheckNames.Permissions, true, $"The token has {has}.{(missing.Length == 0 ? "" : $" Not granted, and not needed to send audiences: {List(missing)}.")}");
    }

    private static string List(IEnumerable<string> permissions) => string.Join(", ", permissions) is { Length: > 0 } list ? list : "none of those that ads need";
}
