using System.Text;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Publishing;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>
/// Raw personal data lives in messages and in memory, and hashes in tables. With all services at their most verbose,
/// neither is in what they write or send elsewhere.
/// </summary>
public sealed class DistributedPrivacyTests
{
    private const string Key = "end-to-end-admin-key";

    [Fact]
    public async Task Personal_data_is_in_no_log_span_metric_error_answer_or_table()
    {
        await using var sink = await TelemetrySink.StartAsync();
        await using var system = await SystemUnderTest.StartAsync(replicas: 1, sink.Settings);
        using var errors = new ErrorAnswers(system.Gateway.Address, Key);
        var (account, audiences) = await Scene.PrepareAsync(system.Api);

        await system.SendByHttpAsync(PlantedEvents.Good("http"));
        await system.SendByAmqpAsync([.. PlantedEvents.Good("amqp"), .. PlantedEvents.Bad("amqp")]);
        await system.SendByAmqpInBatchesAsync([.. PlantedEvents.Good("batch"), .. PlantedEvents.Bad("batch")]);
        await AmqplibPublisher.PublishTextAsync(system.Broker, "audiences.membership", [.. PlantedEvents.NotJson]);
        await AmqplibPublisher.PublishTextAsync(system.Broker, "audiences.membership-batch", [.. PlantedEvents.NotJson]);
        await errors.ProvokeAsync(account);
        await Scene.SendAsync(system.Api, audiences, users: 9);
        var letters = await UseTheApiAsync(system, account, audiences[0]);

        await Task.WhenAll(system.Services.Append(system.Sandbox).Select(service => service.TerminateAsync()));

        var tables = await DatabaseDump.OfAsync(system.Database);
        AssertThatAllWasSeen(sink, system, tables, letters);
        var leaks = new List<string>();
        foreach (var signal in new[] { "traces", "metrics", "logs" })
        {
            leaks.AddRange(Markers.Anything.In(signal, sink.Of(signal)));
        }

        leaks.AddRange(system.Services.Append(system.Sandbox).SelectMany(service => Markers.Anything.In($"output of {service.Name}", File.ReadAllBytes(service.LogFile))));
        leaks.AddRange(Markers.Anything.In("error answers", errors.Bytes));
        leaks.AddRange(tables.SelectMany(table => (table.Key == "segment_qualifier.properties" ? Markers.RawAndIdsAtQualifier
            : table.Key.StartsWith("uploader.", StringComparison.Ordinal) ? Markers.Raw : Markers.RawAndIds).In(table.Key, table.Value)));
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks));
    }

    /// <summary>The calls that people make when they look into things; gives the dead letters.</summary>
    private static async Task<JsonArray> UseTheApiAsync(SystemUnderTest system, string account, string audience)
    {
        await system.Api.PostAsync($"/v1/accounts/{account}/mapping/preview", new JsonObject { ["record"] = PlantedEvents.Good("preview")[1] });
        Assert.Equal(2, (int)(await system.Api.PostAsync("/v1/identities", PlantedEvents.Links))["accepted"]!);
        await system.Api.GetAsync($"/v1/audiences/{audience}/members/{Markers.UserInPaths}-http");
        await system.Api.PostAsync($"/v1/users/{Markers.UserInPaths}-http/consent", new JsonObject { ["advertising"] = false });
        await system.Api.DeleteAsync($"/v1/users/{Markers.UserInPaths}-amqp");
        var letters = (JsonArray)(await system.Api.GetAsync("/v1/dead-letters?limit=100"))["items"]!;
        foreach (var letter in letters)
        {
            await system.Api.PostAsync($"/v1/dead-letters/{letter!["id"]}/replay");
        }

        return letters;
    }

    // A search in the wrong place finds nothing, too.
    private static void AssertThatAllWasSeen(TelemetrySink sink, SystemUnderTest system, IReadOnlyDictionary<string, byte[]> tables, JsonArray letters)
    {
        Assert.Contains("qualify memberships", Encoding.Latin1.GetString(sink.Of("traces")), StringComparison.Ordinal);
        Assert.Contains("audiences.qualifier.rejected_values", Encoding.Latin1.GetString(sink.Of("metrics")), StringComparison.Ordinal);
        Assert.Contains("MassTransit", Encoding.Latin1.GetString(sink.Of("logs")), StringComparison.Ordinal);
        Assert.All(system.Services, service => Assert.Contains("trce:", File.ReadAllText(service.LogFile), StringComparison.Ordinal));
        Assert.Equal(2 * (PlantedEvents.Bad("any").Count + PlantedEvents.NotJson.Count), letters.Count);
        Assert.Contains(Markers.UserId, Encoding.UTF8.GetString(tables["segment_qualifier.memberships"]), StringComparison.Ordinal);
        Assert.NotEmpty(new LeakSearch(Markers.SentAsTheyAre, hashes: false).In("uploader", [.. tables.Where(table => table.Key.StartsWith("uploader.", StringComparison.Ordinal)).SelectMany(table => table.Value)]));
        Assert.NotEmpty(new LeakSearch(Markers.Hashed, hashes: true).In("uploader", [.. tables.Where(table => table.Key.StartsWith("uploader.", StringComparison.Ordinal)).SelectMany(table => table.Value)]));
    }
}
