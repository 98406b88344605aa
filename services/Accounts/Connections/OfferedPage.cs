namespace Audiences.Accounts.Connections;

/// <summary>A page of the person who consented, whose token can be taken.</summary>
/// <param name="PageId">Meta's number of the page.</param>
/// <param name="Name">Its name at Meta.</param>
public sealed record OfferedPage(string PageId, string Name);
