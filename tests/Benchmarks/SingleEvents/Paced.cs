using System.Diagnostics;
using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;
using Npgsql;

namespace Audiences.Benchmarks.SingleEvents;

/// <summary>Events at a steady rate; each one's way from the moment it was due to be published to its commit in the uploader's store.</summary>
internal static class Paced
{
    public static async Task<Latency> MeasureAsync<TBody>(
        BenchmarkSystem bench, string segment, double perSecond, int inBody, int seconds, Func<Events, int[], TBody[]> write, Func<TBody, Task> send)
    {
        var audience = await bench.LinkAsync(segment);
        var events = new Events(segment, DateTime.UtcNow);
        var bodies = Math.Max(1, (int)(perSecond * seconds / inBody));
        int[] users = [.. Enumerable.Range(0, bodies * inBody)];
        var due = await SendAsync(write(events, users), perSecond / inBody, send);
        await StoredEvents.WaitAsync(bench, audience, [.. users.Select(Events.User)], events.Since);
        return Latency.Of((await CommitsAsync(bench, audience)).Select(commit => commit.At - due[commit.User / inBody]));
    }

    // By the clock, not by the answers: a system that falls behind makes the later ones wait, and that counts.
    private static async Task<DateTime[]> SendAsync<TBody>(TBody[] bodies, double perSecond, Func<TBody, Task> send)
    {
        var due = new DateTime[bodies.Length];
        var sent = new List<Task>(bodies.Length);
        var (begun, clock) = (DateTime.UtcNow, Stopwatch.StartNew());
        for (var i = 0; i < bodies.Length; i++)
        {
            var at = TimeSpan.FromSeconds(i / perSecond);
            due[i] = begun + at;
            if (at - clock.Elapsed is { TotalMilliseconds: >= 1 } early)
            {
                await Task.Delay(early);
            }

            sent.Add(send(bodies[i]));
        }

        await Task.WhenAll(sent);
        return due;
    }

    private static async Task<List<(int User, DateTime At)>> CommitsAsync(BenchmarkSystem bench, Guid audience)
    {
        await using var command = bench.Store.CreateCommand(
            "select user_id, pg_xact_commit_timestamp(xmin) from uploader.members where workspace = 'default' and audience_id = $1");
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter { Value = audience });
        await using var reader = await command.ExecuteReaderAsync();
        var commits = new List<(int, DateTime)>();
        while (await reader.ReadAsync())
        {
            commits.Add((Events.Number(reader.GetString(0)), reader.GetDateTime(1)));
        }

        return commits;
    }
}
