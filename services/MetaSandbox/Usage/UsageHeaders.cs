using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// The usage headers, and the refusal when a limit is over.
/// Source: https://developers.facebook.com/docs/graph-api/overview/rate-limiting (headers)
/// </summary>
internal static class UsageHeaders
{
    /// <summary>Counts the call for the app; calls on an ad account were counted by <see cref="CountAccount"/>.</summary>
    public static void Write(GraphCall call)
    {
        var percent = call.State.Usage.CountApp();
        call.Http.Response.Headers["X-App-Usage"] = Percentages(percent).ToJsonString();
    }

    /// <exception cref="GraphFailure">There were too many calls on this ad account in the last hour.</exception>
    public static void CountAccount(GraphCall call, string accountId)
    {
        call.AccountId = accountId;
        var audiences = call.State.AllAudiences().Count(audience => audience.Facts.AccountId == accountId);
        var (percent, minutes) = call.State.Usage.Count(accountId, audiences);
        Write(call, percent, minutes);
        if (minutes > 0)
        {
            throw GraphErrors.TooManyCalls(minutes);
        }
    }

    public static void Write(GraphCall call, int percent, int minutesToWait)
    {
        var usage = Percentages(percent);
        usage["type"] = "custom_audience";
        usage["estimated_time_to_regain_access"] = minutesToWait;
        usage["ads_api_access_tier"] = "standard_access";
        call.Http.Response.Headers["X-Business-Use-Case-Usage"] =
            new JsonObject { [call.AccountId ?? AccountInPath(call)] = new JsonArray(usage) }.ToJsonString();
    }

    /// <summary>What a fault wants the headers to say.</summary>
    public static void Write(GraphCall call, SandboxFault fault)
    {
        var headers = call.Http.Response.Headers;
        if (fault.UsagePercent is not null || fault.RegainMinutes is not null)
        {
            Write(call, fault.UsagePercent ?? 100, fault.RegainMinutes ?? 0);
        }

        if (fault.AppUsagePercent is { } app)
        {
            headers["X-App-Usage"] = Percentages(app).ToJsonString();
        }

        if (fault.AdAccountUsagePercent is { } account)
        {
            headers["X-Ad-Account-Usage"] = new JsonObject
            {
                ["reset_time_duration"] = fault.AdAccountResetSeconds ?? 0,
                ["acc_id_util_pct"] = account,
                ["ads_api_access_tier"] = "standard_access",
            }.ToJsonString();
        }
    }

    private static JsonObject Percentages(int percent) => new()
    {
        ["call_count"] = percent,
        ["total_cputime"] = percent / 2,
        ["total_time"] = percent / 2,
    };

    /// <summary>A fault comes before the call has been looked at.</summary>
    private static string AccountInPath(GraphCall call) => call.Path.Segments switch
    {
        [['a', 'c', 't', '_', .. var account], ..] => account,
        [var id, ..] when call.State.FindAudience(id) is { } audience => audience.Facts.AccountId,
        _ => SandboxSeeds.AdAccountId,
    };
}
