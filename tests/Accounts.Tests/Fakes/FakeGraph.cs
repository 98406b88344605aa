using System.Net;
using System.Text.Json;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>Meta as a healthy account sees it; a test breaks what it is about.</summary>
public sealed class FakeGraph : IGraphClient
{
    public const string AdAccountId = "1234567890123456";
    public const string Token = "EAAB-secret-token";

    private readonly Dictionary<string, Func<GraphRequest, string>> _answers = new(StringComparer.Ordinal)
    {
        ["me"] = _ => """{"id":"1"}""",
        ["debug_token"] = _ => """{"data":{"app_id":"100","is_valid":true,"expires_at":0,"data_access_expires_at":0,"scopes":["ads_management"]}}""",
        ["me/permissions"] = _ => """{"data":[{"permission":"ads_management","status":"granted"},{"permission":"ads_read","status":"declined"}]}""",
        ["act_" + AdAccountId] = _ => Account(),
        [$"act_{AdAccountId}/customaudiences"] = _ => Audiences(3),
    };

    public List<GraphRequest> Requests { get; } = [];

    public static string Account(int status = 1, string terms = """{"custom_audience_tos":1}""", string tasks = """["ADVERTISE","MANAGE"]""") =>
        $$"""{"id":"act_{{AdAccountId}}","account_id":"{{AdAccountId}}","name":"Shop","account_status":{{status}},"tos_accepted":{{terms}},"user_tasks":{{tasks}}}""";

    public static string DebugToken(string kind = "SYSTEM_USER", DateTimeOffset? end = null, DateTimeOffset? access = null) =>
        $$"""{"data":{"app_id":"100","application":"Shop app","type":"{{kind}}","is_valid":true,"expires_at":{{end?.ToUnixTimeSeconds() ?? 0}},"data_access_expires_at":{{access?.ToUnixTimeSeconds() ?? 0}},"scopes":["ads_management"]} }""";

    public static string Audiences(int count) =>
        $$"""{"data":[{{string.Join(',', Enumerable.Range(1, count).Select(id => $$"""{"id":"{{id}}"}"""))}}]}""";

    public static Exception Refusal(int code, int? subcode = null, bool transient = false) =>
        new GraphException(HttpStatusCode.BadRequest, new GraphError("", "OAuthException", code, subcode, null, null, transient, "T1"), GraphUsage.None);

    public void Answer(string path, string json) => _answers[path] = _ => json;

    public void Answer(string path, Func<GraphRequest, string> answer) => _answers[path] = answer;

    public void Fail(string path, Exception failure) => _answers[path] = _ => throw failure;

    public Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (!_answers.TryGetValue(request.Path, out var answer))
        {
            throw Refusal(100, 33);
        }

        using var document = JsonDocument.Parse(answer(request));
        return Task.FromResult(new GraphResponse(document.RootElement.Clone(), GraphUsage.None));
    }
}
