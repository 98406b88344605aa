using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;

namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>What Meta does on its own account: errors with and without effect, storms of throttling, a token that dies.</summary>
internal static class MetaFaults
{
    private const string Target = "Meta";

    public static IEnumerable<ChaosFault> Of(SystemUnderTest system, HttpClient sandbox, bool longRun)
    {
        yield return Fault(sandbox, "Meta fails", 4, new JsonObject { ["code"] = 2, ["path"] = "/users", ["count"] = 4 });
        yield return Fault(sandbox, "Meta fails after the effect", 4, new JsonObject { ["code"] = 1, ["path"] = "/users", ["count"] = 2, ["afterEffect"] = true });
        yield return Fault(sandbox, "Meta hangs up after the effect", 4, new JsonObject { ["cut"] = true, ["path"] = "/users", ["count"] = 2, ["afterEffect"] = true });
        yield return Fault(sandbox, "a proxy answers with a page", 2, new JsonObject { ["html"] = true, ["status"] = 502, ["count"] = 3 });
        yield return Fault(sandbox, "Meta is slow", 2, new JsonObject { ["latencyMilliseconds"] = 4_000, ["path"] = "/users", ["count"] = 3 });
        yield return new ChaosFault("access token dies", Target, 3, random => ReplaceTokenAsync(system, sandbox, random));
        if (longRun)
        {
            yield return Fault(sandbox, "throttling storm", 2, new JsonObject { ["throttleMinutes"] = 1, ["count"] = 50 });
        }
    }

    private static ChaosFault Fault(HttpClient sandbox, string name, int weight, JsonObject fault) => new(name, Target, weight, async _ =>
    {
        using var response = await sandbox.PostAsJsonAsync(new Uri("/sandbox/faults", UriKind.Relative), fault);
        response.EnsureSuccessStatusCode();
    });

    // The administrator notices some seconds later and gives the account another token.
    private static async Task ReplaceTokenAsync(SystemUnderTest system, HttpClient sandbox, Random random)
    {
        var token = $"sandbox-token-{random.Next():x8}";
        using var made = await sandbox.PostAsJsonAsync(new Uri("/sandbox/tokens", UriKind.Relative), new JsonObject { ["token"] = token });
        made.EnsureSuccessStatusCode();
        var old = Interlocked.Exchange(ref _token, token);
        using var expired = await sandbox.PostAsync(new Uri($"/sandbox/tokens/{old}/expire", UriKind.Relative), null);
        expired.EnsureSuccessStatusCode();
        await Task.Delay(random.Next(1_000, 8_000));
        await Persistence.UntilItWorksAsync(async () =>
        {
            var accounts = await system.Api.GetAsync("/v1/accounts");
            await system.Api.PostAsync($"/v1/accounts/{accounts[0]!["id"]}/reconnect", new JsonObject { ["accessToken"] = token });
        });
    }

    private static string _token = "sandbox-token";
}
