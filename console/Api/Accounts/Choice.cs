namespace Audiences.Console.Api.Accounts;

/// <summary>The body of <c>POST /v1/accounts/connections/{id}</c>.</summary>
/// <param name="Accounts">The chosen ad accounts.</param>
/// <param name="PageId">The page whose token they get; null: the person's.</param>
public sealed record Choice(IReadOnlyList<ChosenAdAccount> Accounts, string? PageId = null);
