using System.Globalization;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// How uploads are getting on. All numbers are text.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience-session
/// </summary>
internal static class SessionCalls
{
    private static readonly string[] Usual =
        ["session_id", "start_time", "end_time", "num_received", "num_matched", "num_invalid_entries", "progress", "stage"];

    public static JsonNode List(GraphCall call, string audienceId)
    {
        var audience = AudienceCalls.Find(call, audienceId);
        Access.ToRead(call, audience.Facts.AccountId);
        var wanted = call.Parameters.Said("session_id");
        var sessions = audience.Sessions()
            .Where(session => wanted is null || session.Id.ToString(CultureInfo.InvariantCulture) == wanted)
            .OrderByDescending(session => session.StartedAt)
            .Select(session => Node(call, session));
        return new JsonObject { ["data"] = new JsonArray([.. sessions]) };
    }

    private static JsonObject Node(GraphCall call, UploadSession session)
    {
        var open = session.IsOpen(call.Now);
        var end = session.EndedAt ?? (open ? null : session.StartedAt + UploadSession.Longest);
        return GraphFields.Pick(call, "CustomAudienceSession", Usual, new Dictionary<string, Func<JsonNode?>>
        {
            ["session_id"] = () => Text(session.Id),
            ["start_time"] = () => Text(session.StartedAt.ToUnixTimeSeconds()),
            ["end_time"] = () => Text(end?.ToUnixTimeSeconds() ?? 0),
            ["num_received"] = () => Text(session.Received),
            ["num_matched"] = () => open ? "-1" : Text(session.Received - session.Invalid),
            ["num_invalid_entries"] = () => Text(session.Invalid),
            ["progress"] = () => open ? "0" : "100",
            ["stage"] = () => open ? "uploading" : "completed",
        });
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
