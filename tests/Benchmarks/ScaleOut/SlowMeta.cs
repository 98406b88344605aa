using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;

namespace Audiences.Benchmarks.ScaleOut;

internal static class SlowMeta
{
    /// <summary>Every upload waits that long before it is answered, as at Meta.</summary>
    public static async Task SlowDownAsync(this SystemUnderTest system, int milliseconds)
    {
        using var control = new HttpClient { BaseAddress = system.Sandbox.Address };
        var fault = new JsonObject { ["path"] = "/users", ["latencyMilliseconds"] = milliseconds, ["count"] = null };
        using var response = await control.PostAsync(new Uri("/sandbox/faults", UriKind.Relative), new StringContent(fault.ToJsonString()));
        response.EnsureSuccessStatusCode();
    }
}
