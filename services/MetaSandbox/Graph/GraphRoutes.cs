using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>The slice of the Graph API that is played here.</summary>
internal static class GraphRoutes
{
    /// <exception cref="GraphFailure">There is no such call.</exception>
    public static JsonNode Answer(GraphCall call) => (call.Method, call.Path.Segments.ToArray()) switch
    {
        ("GET" or "POST", ["oauth", "access_token"]) => TokenExchange.Answer(call),
        ("GET", []) => AudienceCalls.ReadMany(call),
        ("GET", ["debug_token"]) => TokenCalls.Debug(call),
        ("GET", ["me"]) => TokenCalls.Me(call),
        ("GET", ["me", "permissions"]) => TokenCalls.Permissions(call),
        ("DELETE", ["me", "permissions"]) => TokenCalls.Deauthorize(call),
        ("GET", ["me", "accounts"]) => PageCalls.Mine(call),
        ("GET", ["me", "adaccounts"]) => AdAccountCalls.Mine(call),
        ("GET", [['a', 'c', 't', '_', .. var account]]) => AdAccountCalls.Read(call, account),
        ("GET", [['a', 'c', 't', '_', .. var account], "customaudiences"]) => AudienceCalls.List(call, account),
        ("POST", [['a', 'c', 't', '_', .. var account], "customaudiences"]) => AudienceCalls.Create(call, account),
        ("GET", [var audience]) when IsId(audience) => AudienceCalls.Read(call, audience),
        ("POST", [var audience]) when IsId(audience) => AudienceCalls.Update(call, audience),
        ("DELETE", [var audience]) when IsId(audience) => AudienceCalls.Delete(call, audience),
        ("POST", [var audience, "users"]) when IsId(audience) => UploadCalls.Answer(call, audience, UploadMethod.Add),
        ("DELETE", [var audience, "users"]) when IsId(audience) => UploadCalls.Answer(call, audience, UploadMethod.Remove),
        ("POST", [var audience, "usersreplace"]) when IsId(audience) => UploadCalls.Answer(call, audience, UploadMethod.Replace),
        ("GET", [var audience, "sessions"]) when IsId(audience) => SessionCalls.List(call, audience),
        (var method, [var node, ..]) when IsId(node) => throw GraphErrors.NoSuchObject(method, node),
        _ => throw GraphErrors.UnknownPath(call.Path.Text),
    };

    private static bool IsId(string segment) => segment.All(char.IsAsciiDigit);
}
