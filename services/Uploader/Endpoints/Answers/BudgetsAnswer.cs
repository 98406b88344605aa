namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>The budgets of calls.</summary>
/// <param name="App">The app's own limit, which all ad accounts share.</param>
/// <param name="Accounts">The workspace's ad accounts.</param>
public sealed record BudgetsAnswer(BudgetAnswer App, IReadOnlyList<AccountBudgetAnswer> Accounts);
