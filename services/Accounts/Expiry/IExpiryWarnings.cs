using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Expiry;

/// <summary>Tells the other services that an account's access ends soon.</summary>
public interface IExpiryWarnings
{
    /// <summary>Returns once the warning is safe; throws when it is not, and it is told again with the next round.</summary>
    Task WarnAsync(AccessTokenExpiring warning, CancellationToken cancellationToken);
}
