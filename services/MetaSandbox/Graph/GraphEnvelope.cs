using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>Meta's error envelope. Source: https://developers.facebook.com/docs/graph-api/guides/error-handling</summary>
internal static class GraphEnvelope
{
    public static string NewTraceId() => "A" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", 22);

    public static JsonObject Of(GraphFailure failure, string traceId)
    {
        var error = new JsonObject
        {
            ["message"] = failure.Message,
            ["type"] = failure.Type,
            ["code"] = failure.Code,
        };
        if (failure.Subcode is { } subcode)
        {
            error["error_subcode"] = subcode;
        }

        error["is_transient"] = failure.IsTransient;
        if (failure.UserTitle is { } title)
        {
            error["error_user_title"] = title;
        }

        if (failure.UserMessage is { } message)
        {
            error["error_user_msg"] = message;
        }

        error["fbtrace_id"] = traceId;
        return new JsonObject { ["error"] = error };
    }
}
