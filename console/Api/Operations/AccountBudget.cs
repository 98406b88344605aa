namespace Audiences.Console.Api.Operations;

/// <summary>The budget of an ad account.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">Its name.</param>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="Budget">How it stands.</param>
public sealed record AccountBudget(Guid AccountId, string Name, string AdAccountId, Budget Budget);
