namespace Audiences.Console.Api.Operations;

/// <summary>The budgets of calls.</summary>
/// <param name="App">The app's own, which all accounts share.</param>
/// <param name="Accounts">Each account's.</param>
public sealed record Budgets(Budget App, IReadOnlyList<AccountBudget> Accounts);
