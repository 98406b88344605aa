namespace Audiences.Accounts.Connections;

/// <summary>An ad account that the person who consented administers.</summary>
/// <param name="AdAccountId">Meta's number, without <c>act_</c>.</param>
/// <param name="Name">Its name at Meta.</param>
/// <param name="Active">It is active at Meta.</param>
/// <param name="Connected">It is connected here already; choosing it reconnects it.</param>
public sealed record OfferedAdAccount(string AdAccountId, string Name, bool Active, bool Connected);
