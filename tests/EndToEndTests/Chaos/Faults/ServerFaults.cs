namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>The broker or the database ends suddenly and comes back on its data.</summary>
internal static class ServerFaults
{
    public static IEnumerable<ChaosFault> Of(ChaosSystem chaos)
    {
        yield return new ChaosFault("kill broker", "broker", 3, async random =>
        {
            await chaos.Broker.KillAsync();
            await Task.Delay(random.Next(5_000));
            await chaos.Broker.StartAgainAsync();
        });
        yield return new ChaosFault("kill database", "database", 4, async random =>
        {
            await chaos.Postgres.KillAsync();
            await Task.Delay(random.Next(10_000));
            await chaos.Postgres.StartAgainAsync();
        });
    }
}
