using System.Diagnostics;

namespace Audiences.MetaGraph;

/// <summary>
/// One span for each call of Meta: where it went, how it ended, and the number that Meta's support asks for. Neither the
/// token nor a parameter is in it.
/// </summary>
internal static class GraphSpans
{
    /// <summary>The name of the source.</summary>
    public const string Source = "Audiences.MetaGraph";

    /// <summary>Meta's number of the call.</summary>
    public const string TraceId = "audiences.meta.fbtrace_id";

    private const string Outcome = "audiences.meta.outcome";

    private static readonly ActivitySource Spans = new(Source);

    /// <summary>Begins one, named by the method and the edge: ids would make each name another.</summary>
    public static Activity? Start(GraphRequest request, Uri graph)
    {
        var slash = request.Path.IndexOf('/', StringComparison.Ordinal);
        var edge = slash < 0 ? "node" : request.Path[(slash + 1)..];
        return Spans.StartActivity($"meta {request.Method} {edge}", ActivityKind.Client, parentContext: default, tags:
        [
            new("server.address", graph.Host),
            new("server.port", graph.Port),
            new("http.request.method", request.Method.Method),
            new("audiences.meta.edge", edge),
            new("audiences.meta.api_version", request.ApiVersion),
        ]);
    }

    /// <summary>Meta took it.</summary>
    public static void Accepted(this Activity? span, string? traceId) => span?.SetTag(Outcome, "accepted").SetTag(TraceId, traceId);

    /// <summary>Meta refused it. Its words may repeat what was sent, so the codes are all that is said.</summary>
    public static void Refused(this Activity? span, GraphException refused)
    {
        var error = refused.Error;
        span?.SetTag(Outcome, "refused")
            .SetTag(TraceId, error.TraceId)
            .SetTag("http.response.status_code", (int)refused.Status)
            .SetTag("audiences.meta.error_code", error.Code)
            .SetTag("audiences.meta.error_subcode", error.Subcode)
            .SetTag("error.type", error.Type.Length > 0 ? error.Type : "http")
            .SetStatus(ActivityStatusCode.Error, refused.Message);
    }

    /// <summary>There was no answer.</summary>
    public static void Unanswered(this Activity? span, Exception failure) =>
        span?.SetTag(Outcome, "unanswered").SetTag("error.type", failure.GetType().Name).SetStatus(ActivityStatusCode.Error);
}
