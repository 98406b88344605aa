namespace Audiences.Accounts.AdAccounts;

/// <summary>Which of a workspace's accounts are wanted. A workspace has hundreds at most, so that pages are cut in memory.</summary>
/// <param name="Search">Part of a name, in either case, or of Meta's number; null means all.</param>
/// <param name="After">The last account of the page before; null begins.</param>
/// <param name="Limit">At most so many; null means all.</param>
/// <param name="Sort">One of <see cref="Sorts"/>; null means oldest first.</param>
public sealed record AccountPaging(string? Search, Guid? After, int? Limit, string? Sort = null)
{
    /// <summary>The orders that can be asked for; one that begins with '-' runs backwards.</summary>
    public static IReadOnlyList<string> Sorts { get; } = ["name", "-name", "addedOn", "-addedOn", "status", "-status", "expires", "-expires"];

    /// <summary>Cuts the page out of all accounts; an unknown <see cref="After"/> makes an empty page.</summary>
    public AccountPage Cut(IReadOnlyList<AdAccount> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var sorted = Sorted(all);
        var rest = After is { } after ? sorted.SkipWhile(account => account.Id != after).Skip(1) : sorted;
        var found = rest.Where(Matches).Take(Limit is { } limit ? limit + 1 : int.MaxValue).ToList();
        return found.Count > Limit ? new AccountPage(found[..^1], found[^2].Id) : new AccountPage(found, null);
    }

    private IEnumerable<AdAccount> Sorted(IReadOnlyList<AdAccount> all) => Sort?.TrimStart('-') switch
    {
        "name" => By(all, account => account.Name, StringComparer.OrdinalIgnoreCase),
        "addedOn" => By(all, account => account.AddedOn, null),
        "status" => By(all, account => account.Status, StringComparer.Ordinal),
        "expires" => By(all, account => Earlier(account.TokenExpiresAt, account.DataAccessExpiresAt), null),
        _ => all,
    };

    private IOrderedEnumerable<AdAccount> By<TKey>(IReadOnlyList<AdAccount> all, Func<AdAccount, TKey> key, IComparer<TKey>? comparer) =>
        (Sort!.StartsWith('-') ? all.OrderByDescending(key, comparer) : all.OrderBy(key, comparer)).ThenBy(account => account.Id);

    /// <summary>An access that never ends is the last.</summary>
    private static DateTimeOffset Earlier(DateTimeOffset? token, DateTimeOffset? access) =>
        (token ?? DateTimeOffset.MaxValue) < (access ?? DateTimeOffset.MaxValue) ? token!.Value : access ?? DateTimeOffset.MaxValue;

    private bool Matches(AdAccount account) =>
        string.IsNullOrWhiteSpace(Search)
        || account.Name.Contains(Search.Trim(), StringComparison.OrdinalIgnoreCase)
        || account.AdAccountId.Contains(AdAccountNumber.Parse(Search) ?? Search.Trim(), StringComparison.Ordinal);
}
