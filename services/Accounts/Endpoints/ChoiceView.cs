namespace Audiences.Accounts.Endpoints;

/// <summary>What came of a choice.</summary>
/// <param name="Connected">Connected or reconnected.</param>
/// <param name="Refused">Those that failed a check; nothing of them is stored.</param>
public sealed record ChoiceView(IReadOnlyList<AccountView> Connected, IReadOnlyList<RefusedAdAccount> Refused);
