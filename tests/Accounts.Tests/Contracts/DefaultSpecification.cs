using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class DefaultSpecification : AccountsSpecification
{
    [Fact]
    public async Task Choosing_a_default_takes_it_from_the_one_before_and_announces_both()
    {
        var first = await World.ConnectAsync();
        var second = await World.ConnectAsync(Other);
        Assert.False(second.IsDefault);
        World.Announcements.States.Clear();

        await World.Default.ChooseAsync(Workspace, second.Id, default);

        Assert.Equal(second.Id, Assert.Single(await World.Directory.ListAsync(Workspace, default), account => account.IsDefault).Id);
        Assert.Contains(World.Announcements.States, state => state.AccountId == first.Id && !state.IsDefault && state.Version == 2);
        Assert.Contains(World.Announcements.States, state => state.AccountId == second.Id && state.IsDefault && state.Version == 2);
    }

    [Fact]
    public async Task Choosing_the_default_again_changes_nothing()
    {
        var only = await World.ConnectAsync();

        var chosen = await World.Default.ChooseAsync(Workspace, only.Id, default);

        Assert.Equal((only.Id, 1), (chosen!.Id, chosen.Version));
    }

    [Fact]
    public async Task Two_choices_at_once_end_with_one_default()
    {
        await World.ConnectAsync();
        var second = await World.ConnectAsync(Other);
        var third = await World.ConnectAsync(Third);

        await Task.WhenAll(World.Default.ChooseAsync(Workspace, second.Id, default), World.Default.ChooseAsync(Workspace, third.Id, default));

        Assert.Single(await World.Directory.ListAsync(Workspace, default), account => account.IsDefault);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_default()
    {
        await World.ConnectAsync();
        var second = await World.ConnectAsync(Other);
        await using var db = World.Open();
        (await db.AdAccounts.SingleAsync(account => account.Id == second.Id)).IsDefault = true;

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
