using Audiences.Accounts.Connections;

namespace Audiences.Accounts.Endpoints;

/// <summary>The body of <c>POST /v1/accounts/connections/{connectionId}</c>.</summary>
/// <param name="Accounts">The ad accounts to connect.</param>
/// <param name="PageId">The page whose token they get; absent means the person's token.</param>
public sealed record Choice(IReadOnlyList<ChosenAdAccount>? Accounts, string? PageId = null);
