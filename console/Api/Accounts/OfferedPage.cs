namespace Audiences.Console.Api.Accounts;

/// <summary>A page whose token can be taken.</summary>
/// <param name="PageId">Meta's number.</param>
/// <param name="Name">Its name.</param>
public sealed record OfferedPage(string PageId, string Name);
