using System.Globalization;

namespace Audiences.EndToEndTests.Chaos;

/// <summary>How long, how much, and from which seed. <c>tests/chaos.sh</c> sets them for a long run.</summary>
/// <param name="Seed">Decides faults, events and their order.</param>
/// <param name="Minutes">For how long faults come and events flow; up to twice as long if the events are not through by then.</param>
/// <param name="Events">The least number of events.</param>
/// <param name="UsersInWave">Each with a life of a few events in each segment.</param>
internal sealed record ChaosSettings(int Seed, double Minutes, int Events, int UsersInWave)
{
    /// <summary>From the environment; else a short run.</summary>
    public static ChaosSettings Read()
    {
        var minutes = Number("AUDIENCES_CHAOS_MINUTES", 1);
        return new ChaosSettings((int)Number("AUDIENCES_CHAOS_SEED", 20261124), minutes, (int)Number("AUDIENCES_CHAOS_EVENTS", 10_000), minutes > 5 ? 8_000 : 500);
    }

    private static double Number(string name, double otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
