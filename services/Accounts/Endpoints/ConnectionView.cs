using Audiences.Accounts.Connections;

namespace Audiences.Accounts.Endpoints;

/// <summary>A connection whose person has consented.</summary>
/// <param name="ConnectionId">The connection.</param>
/// <param name="AdAccounts">The ad accounts to choose from.</param>
/// <param name="ExpiresAt">The choice must be made before, in UTC.</param>
/// <param name="Pages">The pages whose token can be taken; empty when they were not asked for.</param>
public sealed record ConnectionView(Guid ConnectionId, IReadOnlyList<OfferedAdAccount> AdAccounts, DateTimeOffset ExpiresAt, IReadOnlyList<OfferedPage> Pages);
