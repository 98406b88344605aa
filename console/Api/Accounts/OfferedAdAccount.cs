namespace Audiences.Console.Api.Accounts;

/// <summary>An ad account that the person manages.</summary>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="Name">Its name at Meta.</param>
/// <param name="Active">It is active at Meta.</param>
/// <param name="Connected">It is connected already; choosing it gives it the new token.</param>
public sealed record OfferedAdAccount(string AdAccountId, string Name, bool Active, bool Connected);
