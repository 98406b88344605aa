using Audiences.Accounts.AdAccounts;

namespace Audiences.Accounts.Tests.Sorting;

public class AccountSortTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly AdAccount[] All =
    [
        Account("Shop b", Day.AddDays(2), null),
        Account("shop A", Day.AddDays(1), Day.AddDays(9)),
        Account("Shop c", Day, Day.AddDays(5)),
    ];

    [Theory]
    [InlineData(null, "Shop b, shop A, Shop c")]
    [InlineData("name", "shop A, Shop b, Shop c")]
    [InlineData("-name", "Shop c, Shop b, shop A")]
    [InlineData("addedOn", "Shop c, shop A, Shop b")]
    [InlineData("expires", "Shop c, shop A, Shop b")]
    public void Pages_follow_the_order_that_was_asked_for(string? sort, string names)
    {
        var found = new List<string>();
        Guid? after = null;
        do
        {
            var page = new AccountPaging(null, after, 1, sort).Cut(All);
            found.AddRange(page.Accounts.Select(account => account.Name));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(names, string.Join(", ", found));
    }

    private static AdAccount Account(string name, DateTimeOffset added, DateTimeOffset? expires) => new()
    {
        Workspace = "default",
        Id = Guid.CreateVersion7(),
        Name = name,
        AdAccountId = "1234567890123456",
        ApiVersion = "26.0",
        AddedOn = added,
        AddedBy = "ann",
        ConnectedOn = added,
        CheckedOn = added,
        TokenExpiresAt = expires,
    };
}
