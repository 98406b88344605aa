namespace Audiences.Accounts.AdAccounts;

/// <summary>Which of a workspace's accounts are wanted. A workspace has hundreds at most, so that pages are cut in memory.</summary>
/// <param name="Search">Part of a name, in either case, or of Meta's number; null means all.</param>
/// <param name="After">The last account of the page before; null begins.</param>
/// <param name="Limit">At most so many; null means all.</param>
public sealed record AccountPaging(string? Search, Guid? After, int? Limit)
{
    /// <summary>Cuts the page out of all accounts; an unknown <see cref="After"/> makes an empty page.</summary>
    public AccountPage Cut(IReadOnlyList<AdAccount> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var rest = After is { } after ? all.SkipWhile(account => account.Id != after).Skip(1) : all;
        var found = rest.Where(Matches).Take(Limit is { } limit ? limit + 1 : int.MaxValue).ToList();
        return found.Count > Limit ? new AccountPage(found[..^1], found[^2].Id) : new AccountPage(found, null);
    }

    private bool Matches(AdAccount account) =>
        string.IsNullOrWhiteSpace(Search)
        || account.Name.Contains(Search.Trim(), StringComparison.OrdinalIgnoreCase)
        || account.AdAccountId.Contains(AdAccountNumber.Parse(Search) ?? Search.Trim(), StringComparison.Ordinal);
}
