using System.Text.Json;

namespace Audiences.MetaGraph;

/// <summary>One call of Meta's Graph API.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="ApiVersion">Numeric: <c>25.0</c>.</param>
/// <param name="Path">Below the version, without a leading slash: <c>act_123/customaudiences</c>.</param>
/// <param name="AccessToken">Goes into the Authorization header, never into the URL; empty where the app itself asks for one.</param>
public sealed record GraphRequest(HttpMethod Method, string ApiVersion, string Path, string AccessToken)
{
    /// <summary>
    /// Query parameters; no personal data belongs here, and nothing secret but what Meta takes nowhere else
    /// (<c>debug_token</c>, <c>oauth/access_token</c>). Spans and logs of the HTTP client leave query values out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Writes the properties of the body's JSON object, for DELETE too: in a query string a payload breaks at a few
    /// thousand rows. It may be called again for a retry.
    /// </summary>
    public Action<Utf8JsonWriter>? WriteBody { get; init; }
}
