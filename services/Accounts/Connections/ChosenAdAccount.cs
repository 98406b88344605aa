namespace Audiences.Accounts.Connections;

/// <summary>An ad account that the person picks.</summary>
/// <param name="AdAccountId">Meta's number, with or without <c>act_</c>.</param>
/// <param name="Name">The name for people; absent means the number.</param>
public sealed record ChosenAdAccount(string? AdAccountId, string? Name);
