using Audiences.Testing.Network;

namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>Connections to the broker, the database and Meta break, crawl, or hang without a word.</summary>
internal static class NetworkFaults
{
    public static IEnumerable<ChaosFault> Of(ChaosSystem chaos) =>
    [
        .. Of("broker", chaos.BrokerLine, 300),
        .. Of("database", chaos.DatabaseLine, 40),
        .. Of("Meta", chaos.MetaLine, 1_500),
    ];

    private static IEnumerable<ChaosFault> Of(string name, FaultProxy line, int delay)
    {
        yield return new ChaosFault($"cut connections to {name}", $"line to {name}", 5, _ =>
        {
            line.Cut();
            return Task.CompletedTask;
        });
        yield return new ChaosFault($"slow connections to {name}", $"line to {name}", 3, async random =>
        {
            line.Delay(TimeSpan.FromMilliseconds(random.Next(delay / 4, delay)));
            await Task.Delay(random.Next(2_000, 6_000));
            line.Heal();
        });
        yield return new ChaosFault($"hanging connections to {name}", $"line to {name}", 2, async random =>
        {
            line.Block();
            await Task.Delay(random.Next(2_000, 20_000));
            line.Heal();
        });
    }
}
