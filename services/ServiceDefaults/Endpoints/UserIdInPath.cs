using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Audiences.ServiceDefaults.Endpoints;

/// <summary>
/// A user's id in a path may hold a slash, percent-encoded. The server decodes all but that one, so that the path keeps its
/// parts: an id <c>u/1</c> would be taken for another user's, <c>u%2F1</c>.
/// </summary>
public static class UserIdInPath
{
    private const string Slash = "%2F";

    /// <summary>The id that a route value stands for.</summary>
    public static string UserId(this HttpContext http, string routeValue)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(routeValue);
        if (!routeValue.Contains(Slash, StringComparison.OrdinalIgnoreCase))
        {
            return routeValue;
        }

        // As it was sent: once decoded, a slash that was encoded twice would look the same.
        var sent = (http.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "").Split('?')[0].Split('/');
        var part = Array.IndexOf((http.Request.PathBase + http.Request.Path).Value!.Split('/'), routeValue);
        return part >= 0 && part < sent.Length ? Uri.UnescapeDataString(sent[part]) : routeValue.Replace(Slash, "/", StringComparison.OrdinalIgnoreCase);
    }
}
