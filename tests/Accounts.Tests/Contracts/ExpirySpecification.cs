using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class ExpirySpecification : AccountsSpecification
{
    [Fact]
    public async Task The_end_of_a_token_is_told_at_14_7_and_1_day_once_each()
    {
        var account = await ConnectAsync(World.Time.GetUtcNow().AddDays(20));

        var told = await LookAsync(days: 21, timesADay: 3);

        Assert.Equal([14, 7, 1], told.Select(warning => warning.DaysLeft));
        Assert.All(told, warning => Assert.Equal((account.Id, AccessEnds.Token, account.TokenExpiresAt), (warning.AccountId, warning.Ends, warning.ExpiresAt)));
    }

    [Fact]
    public async Task A_new_token_is_warned_of_by_itself()
    {
        var account = await ConnectAsync(World.Time.GetUtcNow().AddDays(2));
        await World.Expiry.RunAsync(default);
        Token(World.Time.GetUtcNow().AddDays(10));
        await World.Reconnector.ReconnectAsync(Workspace, account.Id, "new-token", null, default);

        await World.Expiry.RunAsync(default);

        Assert.Equal([7, 14], World.Warnings.All.Select(warning => warning.DaysLeft));
    }

    [Fact]
    public async Task A_warning_that_did_not_get_out_is_told_with_the_next_round()
    {
        await ConnectAsync(World.Time.GetUtcNow().AddDays(2));
        World.Warnings.BusIsAway = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => World.Expiry.RunAsync(default));
        World.Warnings.BusIsAway = false;

        await World.Expiry.RunAsync(default);
        await World.Expiry.RunAsync(default);

        Assert.Single(World.Warnings.All);
    }

    [Fact]
    public async Task The_end_of_the_persons_consent_counts_and_says_so()
    {
        await ConnectAsync(World.Time.GetUtcNow().AddDays(60), access: World.Time.GetUtcNow().AddDays(6));

        await World.Expiry.RunAsync(default);

        Assert.Equal((7, AccessEnds.DataAccess), (Assert.Single(World.Warnings.All).DaysLeft, World.Warnings.All[0].Ends));
    }

    [Fact]
    public async Task Nobody_is_warned_of_a_token_without_end_or_of_a_deleted_account()
    {
        var account = await ConnectAsync(World.Time.GetUtcNow().AddDays(2));
        await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: true, AdAccounts.AudienceFate.Stop, default);
        World.Graph.Answer("debug_token", FakeGraph.DebugToken());
        await World.ConnectAsync(Other);

        Assert.Empty(await LookAsync(days: 3, timesADay: 1));
    }

    private Task<AdAccounts.AdAccount> ConnectAsync(DateTimeOffset end, DateTimeOffset? access = null)
    {
        Token(end, access);
        return World.ConnectAsync();
    }

    private void Token(DateTimeOffset end, DateTimeOffset? access = null) => World.Graph.Answer("debug_token", FakeGraph.DebugToken(kind: "USER", end, access));

    private async Task<List<AccessTokenExpiring>> LookAsync(int days, int timesADay)
    {
        for (var look = 0; look < days * timesADay; look++)
        {
            await World.Expiry.RunAsync(default);
            World.Time.Advance(TimeSpan.FromDays(1) / timesADay);
        }

        return World.Warnings.All;
    }
}
