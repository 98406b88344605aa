namespace Audiences.Contracts.Accounts;

/// <summary>The values of <see cref="AdAccountState.Status"/>.</summary>
public static class AdAccountStatuses
{
    /// <summary>The token works.</summary>
    public const string Connected = "connected";

    /// <summary>Nothing can be sent until somebody reconnects it; the reason says why.</summary>
    public const string Disconnected = "disconnected";
}
