using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Accounts.AdAccounts;

namespace Audiences.Accounts.Telemetry;

/// <summary>The spans and metrics of Accounts.</summary>
public sealed class AccountsTelemetry : IDisposable
{
    /// <summary>The name of both sources.</summary>
    public const string Name = "Audiences.Accounts";

    private readonly Meter _meter;
    private readonly Counter<long> _states;

    /// <summary>Creates the instruments.</summary>
    public AccountsTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _states = _meter.CreateCounter<long>("audiences.accounts.states", "{state}", "Account states published, by status.");
    }

    /// <summary>Starts spans.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>Counts a published state.</summary>
    public void Announced(AdAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        _states.Add(1, new KeyValuePair<string, object?>("status", account.Status));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
