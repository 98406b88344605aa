using Audiences.Accounts.Expiry;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>Remembers the warnings that went out.</summary>
public sealed class RecordingWarnings : IExpiryWarnings
{
    public List<AccessTokenExpiring> All { get; } = [];

    public bool BusIsAway { get; set; }

    public Task WarnAsync(AccessTokenExpiring warning, CancellationToken cancellationToken)
    {
        if (BusIsAway)
        {
            throw new InvalidOperationException("The bus is away.");
        }

        All.Add(warning);
        return Task.CompletedTask;
    }
}
