namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>The budget of an ad account.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name that people gave it.</param>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="Budget">How it stands.</param>
public sealed record AccountBudgetAnswer(Guid AccountId, string Name, string AdAccountId, BudgetAnswer Budget);
