namespace Audiences.Console.Api.Accounts;

/// <summary>A connection whose person has consented.</summary>
/// <param name="ConnectionId">The connection.</param>
/// <param name="AdAccounts">The ad accounts to choose from.</param>
/// <param name="Pages">The pages whose token can be taken.</param>
public sealed record Connection(Guid ConnectionId, IReadOnlyList<OfferedAdAccount> AdAccounts, IReadOnlyList<OfferedPage> Pages);
