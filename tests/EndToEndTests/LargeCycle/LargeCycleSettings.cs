using System.Globalization;

namespace Audiences.EndToEndTests.LargeCycle;

/// <summary>How many members. <c>tests/large-cycle.sh</c> sets it for a run with millions.</summary>
internal static class LargeCycleSettings
{
    /// <summary>From the environment; else a run of a few pages.</summary>
    public static int Members { get; } =
        Environment.GetEnvironmentVariable("AUDIENCES_LARGE_CYCLE_MEMBERS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 60_000;

    /// <summary>What an uploader may take of the machine's memory, however large the audience is.</summary>
    public const int MostMegabytes = 300;
}
