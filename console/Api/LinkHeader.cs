namespace Audiences.Console.Api;

/// <summary>Reads <c>Link: &lt;/v1/accounts?…&gt;; rel="next"</c> (RFC 8288).</summary>
public static class LinkHeader
{
    /// <summary>The path of the next part; null: there is none.</summary>
    public static string? Next(string? header)
    {
        foreach (var link in (header ?? "").Split(','))
        {
            var (begin, end) = (link.IndexOf('<', StringComparison.Ordinal), link.IndexOf('>', StringComparison.Ordinal));
            if (begin >= 0 && end > begin && link[end..].Contains("rel=\"next\"", StringComparison.Ordinal))
            {
                return link[(begin + 1)..end];
            }
        }

        return null;
    }
}
