namespace Audiences.Console.Api.Accounts;

/// <summary>A chosen ad account.</summary>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="Name">A name for people.</param>
public sealed record ChosenAdAccount(string AdAccountId, string Name);
