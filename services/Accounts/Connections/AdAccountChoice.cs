using Audiences.Accounts.AdAccounts;

namespace Audiences.Accounts.Connections;

/// <summary>Connects the ad accounts that the person picks; one that is connected already gets the fresh token.</summary>
public sealed class AdAccountChoice(AccountConnector connector, AccountReconnector reconnector)
{
    /// <summary>Takes one account with the token: the person's, or one of the person's pages'. Each is checked by itself: one that fails does not keep out the others.</summary>
    public async Task<ConnectOutcome> TakeAsync(OAuthState connection, ChosenAdAccount chosen, string token, string caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(chosen);
        var number = chosen.AdAccountId ?? "";
        var name = string.IsNullOrWhiteSpace(chosen.Name) ? number : chosen.Name;
        var outcome = await connector.ConnectAsync(new ConnectRequest(connection.Workspace, name, number, token, connection.ApiVersion, caller), cancellationToken);
        return outcome.Existing is { } existing
            ? await reconnector.ReconnectAsync(connection.Workspace, existing.Id, token, connection.ApiVersion, cancellationToken) ?? outcome
            : outcome;
    }
}
