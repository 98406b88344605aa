using Audiences.EndToEndTests.Running;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>Whom Meta holds, by the users' own ids.</summary>
internal static class Holding
{
    private const string Key = "EXTERN_ID=";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Asks for cycles until Meta holds exactly these and nothing is due, and fails if it does not come to that.</summary>
    public static async Task AssertHoldsUsersAsync(this SystemUnderTest system, string audience, IEnumerable<string> users)
    {
        var expected = Text(users);
        using var deadline = new CancellationTokenSource(Limit);
        while (!await HoldsAsync(system, audience, expected) && !deadline.IsCancellationRequested)
        {
            await system.Api.TryRefreshAsync(audience);
            for (var i = 0; i < 20 && !await HoldsAsync(system, audience, expected); i++)
            {
                await Task.Delay(250);
            }
        }

        Assert.Equal(expected, Text(await system.UsersAsync(audience)));
    }

    public static async Task<IReadOnlyList<string>> UsersAsync(this SystemUnderTest system, string audience) =>
        [.. (await system.RowsAsync(audience)).Select(row => row.Split(' ').Single(value => value.StartsWith(Key, StringComparison.Ordinal))[Key.Length..])];

    private static async Task<bool> HoldsAsync(SystemUnderTest system, string audience, string expected)
    {
        var counts = (await system.Api.GetAsync($"/v1/audiences/{audience}"))["counts"]!;
        return (long)counts["dueAdds"]! == 0 && (long)counts["dueRemovals"]! == 0 && Text(await system.UsersAsync(audience)) == expected;
    }

    private static string Text(IEnumerable<string> users) => string.Join(' ', users.Order(StringComparer.Ordinal));
}
