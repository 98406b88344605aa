using Audiences.Accounts.AdAccounts;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>Remembers the states that went out.</summary>
public sealed class RecordingAnnouncements : IAccountAnnouncements
{
    public List<AdAccountState> States { get; } = [];

    public Task AnnounceAsync(AdAccount account, CancellationToken cancellationToken)
    {
        States.Add(account.ToState());
        return Task.CompletedTask;
    }
}
