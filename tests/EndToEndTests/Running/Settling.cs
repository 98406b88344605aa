namespace Audiences.EndToEndTests.Running;

/// <summary>Runs refresh cycles until Meta holds what is expected.</summary>
internal static class Settling
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Asks for cycles until the audience holds exactly these rows and nothing is due, and that once more after another
    /// cycle; then, or when the time is up, compares row by row.
    /// </summary>
    public static async Task AssertHoldsAsync(this SystemUnderTest system, string audience, SortedSet<string> expected)
    {
        Assert.NotEmpty(expected);
        var (found, confirmed, counts) = await RunUntilAsync(system, audience, expected, Limit);
        Assert.True(found.SetEquals(expected), Difference(found, expected) + $" Counts: {counts}");
        Assert.True(confirmed == 2, $"Meta holds the right rows, but the audience does not come to rest. Counts: {counts}");
    }

    /// <summary>The same, and gives what Meta holds in the end.</summary>
    public static async Task<SortedSet<string>> SettleAsync(this SystemUnderTest system, string audience, SortedSet<string> expected, TimeSpan limit) =>
        (await RunUntilAsync(system, audience, expected, limit)).Found;

    private static async Task<(SortedSet<string> Found, int Confirmed, string Counts)> RunUntilAsync(
        SystemUnderTest system, string audience, SortedSet<string> expected, TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        var confirmed = 0;
        var found = new SortedSet<string>();
        var counts = "none read";
        while (confirmed < 2 && !deadline.IsCancellationRequested)
        {
            if (!await system.Api.TryRefreshAsync(audience))
            {
                await Task.Delay(250);
                continue;
            }

            (counts, var settled) = await WaitForNothingDueAsync(system, audience, deadline.Token);
            found = await RowsAsync(system, audience);
            confirmed = settled && found.SetEquals(expected) ? confirmed + 1 : 0;
        }

        return (found, confirmed, counts);
    }

    /// <summary>What Meta holds for the audience now.</summary>
    public static async Task<SortedSet<string>> RowsAsync(this SystemUnderTest system, string audience)
    {
        var state = await system.Api.GetAsync($"/v1/audiences/{audience}");
        return (string?)state["customAudienceId"] is { } id ? await system.Meta.RowsAsync(id) : [];
    }

    // Gives up early, so that a lost cycle is asked for again rather than waited for.
    private static async Task<(string Counts, bool Settled)> WaitForNothingDueAsync(SystemUnderTest system, string audience, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            var state = await system.Api.GetAsync($"/v1/audiences/{audience}");
            var counts = state["counts"]!;
            var settled = (long)counts["dueAdds"]! == 0 && (long)counts["dueRemovals"]! == 0;
            if ((settled && attempt > 0) || attempt == 20 || cancel.IsCancellationRequested)
            {
                return ($"{counts.ToJsonString()} last cycle {state["lastCycle"]?.ToJsonString()}", settled);
            }

            await Task.Delay(250, CancellationToken.None);
        }
    }

    private static string Difference(SortedSet<string> found, SortedSet<string> expected)
    {
        var missing = expected.Except(found).ToArray();
        var strange = found.Except(expected).ToArray();
        return $"Expected {expected.Count} rows, found {found.Count}. Missing {missing.Length}, such as [{missing.FirstOrDefault()}]; "
            + $"too many {strange.Length}, such as [{strange.FirstOrDefault()}].";
    }
}
