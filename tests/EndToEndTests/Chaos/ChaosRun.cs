using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Chaos.Faults;
using Audiences.EndToEndTests.Running;

namespace Audiences.EndToEndTests.Chaos;

/// <summary>Feeds events and asks for cycles while faults come; then heals, and compares each audience with the reckoning.</summary>
internal sealed class ChaosRun(ChaosSystem chaos, ChaosSettings settings, ChaosReport report)
{
    private static readonly string[] Segments = ["chaos-a", "chaos-b"];
    private const int SendersAtOnce = 4;

    private static readonly TimeSpan SettleLimit = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, string> _audiences = [];
    private readonly ChaosStory _story = new(settings.Seed, settings.UsersInWave, Segments);
    private readonly Random _random = new(settings.Seed);

    public async Task RunAsync()
    {
        foreach (var segment in Segments)
        {
            _audiences[segment] = await chaos.System.Api.LinkAsync(segment);
        }

        using var sandbox = new HttpClient { BaseAddress = chaos.System.Sandbox.Address };
        var longRun = settings.Minutes > 5;
        ChaosFault[] faults = [.. ServiceFaults.Of(chaos.System, longRun, report.Say), .. ServerFaults.Of(chaos), .. NetworkFaults.Of(chaos), .. MetaFaults.Of(chaos.System, sandbox, longRun)];
        using var stop = new CancellationTokenSource();
        var going = Task.WhenAll(new FaultSchedule(faults, settings.Seed, longRun ? 4 : 3, report).RunAsync(stop.Token), RefreshAsync(stop.Token));
        await FeedAsync();
        await stop.CancelAsync();
        await going;
        chaos.HealNetwork();
        using var cleared = await sandbox.DeleteAsync(new Uri("/sandbox/faults", UriKind.Relative));
        cleared.EnsureSuccessStatusCode();
        report.Say("healed");
        await SendAsync(_story.Rest());
        await ConcludeAsync();
    }

    private async Task FeedAsync()
    {
        // A slow machine gets twice the time for its events, not more.
        using var time = new CancellationTokenSource(TimeSpan.FromMinutes(settings.Minutes));
        using var atMost = new CancellationTokenSource(TimeSpan.FromMinutes(settings.Minutes * 2));
        var begun = Stopwatch.StartNew();
        var leaving = new List<Task>();
        while (!time.IsCancellationRequested || (_story.Events < settings.Events && !atMost.IsCancellationRequested))
        {
            var (chunks, withdraws, erased) = _story.NextWave();
            await SendAsync(chunks);

            // What the API is told counts from now on, so the users' events must be in; the next waves need not wait for it.
            leaving.Add(LeaveAsync(withdraws, erased));
            report.Say(string.Create(CultureInfo.InvariantCulture, $"{_story.Events} events accepted"));

            // Spread over the time: on a machine that is busy with events alone, faults come rarely.
            var due = TimeSpan.FromMinutes(settings.Minutes) * Math.Min(1, (double)_story.Events / settings.Events) - begun.Elapsed;
            await Task.Delay(due > TimeSpan.Zero ? due : TimeSpan.Zero);
        }

        await Task.WhenAll(leaving);
    }

    private async Task LeaveAsync(string withdraws, string erased)
    {
        await Persistence.UntilItWorksAsync(() => chaos.System.Api.PostAsync($"/v1/users/{withdraws}/consent", new JsonObject { ["advertising"] = false }));
        await Persistence.UntilItWorksAsync(() => chaos.System.Api.DeleteAsync($"/v1/users/{erased}"));
    }

    private Task SendAsync(IEnumerable<JsonObject[]> chunks) => Parallel.ForEachAsync(chunks, new ParallelOptions { MaxDegreeOfParallelism = SendersAtOnce }, async (chunk, _) =>
    {
        var byHttp = NextIsHttp();
        await Persistence.UntilItWorksAsync(() => byHttp ? SendByHttpAsync(chunk) : chaos.System.SendByAmqpInBatchesAsync(chunk));
    });

    // A chunk that was accepted in part is sent again as a whole: what arrives twice does no harm.
    private async Task SendByHttpAsync(JsonObject[] chunk)
    {
        var answer = await chaos.System.Api.PostEventsAsync(chunk.Select(e => e.ToJsonString()));
        if ((int)answer["accepted"]! != chunk.Length)
        {
            throw new InvalidOperationException("Not all events were accepted.");
        }
    }

    private bool NextIsHttp()
    {
        lock (_random)
        {
            return _random.Next(4) > 0;
        }
    }

    private async Task RefreshAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var audience in _audiences.Values)
            {
                try
                {
                    await chaos.System.Api.TryRefreshAsync(audience);
                }
                catch (Exception e) when (e is HttpRequestException or InvalidOperationException or TaskCanceledException)
                {
                    // The gateway or what is behind it is down.
                }
            }

            await Task.Delay(2_000, CancellationToken.None);
        }
    }

    private async Task ConcludeAsync()
    {
        var (rows, lost, wronged) = (0, 0, 0);
        foreach (var (segment, audience) in _audiences)
        {
            var expected = _story.Expected(segment);
            var found = await chaos.System.SettleAsync(audience, expected, SettleLimit);
            rows += expected.Count;
            lost += expected.Except(found).Count();
            wronged += found.Except(expected).Count();
        }

        report.Conclude(settings, _story.Events, rows, lost, wronged);
        Assert.True(rows > 0 && lost == 0 && wronged == 0, $"Lost {lost}, wronged {wronged} of {rows}; seed {settings.Seed}.");
    }
}
