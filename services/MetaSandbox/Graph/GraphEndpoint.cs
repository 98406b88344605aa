using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>Takes a call from the socket to its answer: faults first, then limits, then the call itself.</summary>
internal static class GraphEndpoint
{
    public static async Task HandleAsync(HttpContext http, SandboxState state)
    {
        var path = GraphPath.Of(http.Request.Path);
        var trace = GraphEnvelope.NewTraceId();
        http.Response.Headers["x-fb-trace-id"] = trace;
        if (path.Version is not null)
        {
            http.Response.Headers["facebook-api-version"] = "v" + path.Version;
        }

        var log = new SandboxRequest { Method = http.Request.Method, Path = path.Text, Version = path.Version, At = state.Time.GetUtcNow() };
        var cut = false;
        try
        {
            using var parameters = await GraphParameters.ReadAsync(http.Request, http.RequestAborted);
            var call = new GraphCall(http, state, parameters, path);
            call.Log = log = log with { Method = call.Method };
            try
            {
                if (path.Segments is ["dialog", "oauth"])
                {
                    LoginDialog.Answer(call);
                }
                else
                {
                    await AnswerAsync(call);
                }
            }
            finally
            {
                log = call.Log;
                cut = call.IsCut;
            }
        }
        catch (GraphFailure failure)
        {
            log = log with { ErrorCode = failure.Code };
            await WriteAsync(http, failure.Status, GraphEnvelope.Of(failure, trace));
        }
        finally
        {
            state.Requests.Add(log with { Status = cut || http.RequestAborted.IsCancellationRequested ? 0 : http.Response.StatusCode });
        }
    }

    private static async Task AnswerAsync(GraphCall call)
    {
        if (call.State.Faults.Hit(call.Method, call.Path.Text) is not { } fault)
        {
            await WriteAsync(call.Http, 200, Run(call));
            return;
        }

        if (fault.LatencyMilliseconds > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(fault.LatencyMilliseconds), call.State.Time, call.Http.RequestAborted);
        }

        var answer = fault.AfterEffect || !FaultAnswer.IsOne(fault) ? Run(call) : null;
        if (!await FaultAnswer.WriteAsync(call, fault))
        {
            await WriteAsync(call.Http, 200, answer!);
        }
    }

    private static JsonNode Run(GraphCall call)
    {
        call.Path.CheckVersion(call.State.Options);
        try
        {
            return GraphRoutes.Answer(call);
        }
        finally
        {
            UsageHeaders.Write(call);
        }
    }

    private static Task WriteAsync(HttpContext http, int status, JsonNode answer)
    {
        http.Response.StatusCode = status;
        if (status == 401)
        {
            http.Response.Headers.WWWAuthenticate = "OAuth \"Facebook Platform\" \"invalid_token\"";
        }

        http.Response.ContentType = "application/json; charset=UTF-8";
        return http.Response.WriteAsync(answer.ToJsonString(), http.RequestAborted);
    }
}
