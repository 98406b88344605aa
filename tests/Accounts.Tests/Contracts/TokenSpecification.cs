using Audiences.Accounts.Tests.Fakes;
using Audiences.Accounts.Tokens;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class TokenSpecification : AccountsSpecification
{
    [Fact]
    public async Task The_last_use_is_noted_now_and_then_and_is_no_new_version()
    {
        var account = await World.ConnectAsync();
        Assert.Null(account.LastUsedAt);
        var first = World.Time.GetUtcNow();
        await UseAsync(account.Id);
        World.Time.Advance(TokenHandout.UseIsNotedEvery / 2);
        await UseAsync(account.Id);
        Assert.Equal((first, 1), await NotedAsync(account.Id));

        World.Time.Advance(TokenHandout.UseIsNotedEvery);
        await UseAsync(account.Id);

        Assert.Equal((World.Time.GetUtcNow(), 1), await NotedAsync(account.Id));
    }

    [Fact]
    public async Task What_Meta_says_of_a_token_is_kept_apart()
    {
        var (end, access) = (World.Time.GetUtcNow().AddDays(60), World.Time.GetUtcNow().AddDays(90));
        World.Graph.Answer("debug_token", FakeGraph.DebugToken("USER", end, access));

        var account = await World.ConnectAsync();

        Assert.Equal(("USER", end, access), (account.TokenKind, account.TokenExpiresAt, account.DataAccessExpiresAt));
    }

    private async Task UseAsync(Guid id) =>
        Assert.NotNull((await World.Handout.HandOutAsync(new AccessTokenRequested { Workspace = Workspace, AccountId = id }, default)).Provided);

    private async Task<(DateTimeOffset?, long)> NotedAsync(Guid id)
    {
        var account = await World.Directory.FindAsync(Workspace, id, default);
        return (account!.LastUsedAt, account.Version);
    }
}
