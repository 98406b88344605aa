using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Expiry;

namespace Audiences.Accounts.Telemetry;

/// <summary>The spans and metrics of Accounts.</summary>
public sealed class AccountsTelemetry : IDisposable
{
    /// <summary>The name of both sources.</summary>
    public const string Name = "Audiences.Accounts";

    private const string AccountId = "audiences.account_id";

    private readonly Meter _meter;
    private readonly Counter<long> _states;
    private volatile IReadOnlyList<TimeSpan> _left = [];

    /// <summary>Creates the instruments.</summary>
    public AccountsTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _meter.CreateObservableGauge(
            "audiences.accounts.token.time_left", FirstEnd, "s", "Time until the first of the ad accounts loses its access; 0 once one has; absent while none does.");
        _meter.CreateObservableGauge(
            "audiences.accounts.token.expiring", Expiring, "{account}", "Ad accounts whose access ends within so many days.");
        _states = _meter.CreateCounter<long>("audiences.accounts.states", "{state}", "Account states published, by status.");
    }

    /// <summary>Starts spans.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>A span for the publishing of an account's state.</summary>
    public Activity? StartAnnouncement(AdAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Source.StartActivity("announce account")
            ?.SetTag(AccountId, account.Id.ToString()).SetTag("audiences.account_status", account.Status).SetTag("audiences.account_version", account.Version);
    }

    /// <summary>A span for the check of a new token, with Meta's calls in it.</summary>
    public Activity? StartReconnection(Guid accountId) => Source.StartActivity("reconnect account")?.SetTag(AccountId, accountId.ToString());

    /// <summary>Counts a published state.</summary>
    public void Announced(AdAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        _states.Add(1, new KeyValuePair<string, object?>("status", account.Status));
    }

    /// <summary>Notes how long the accounts whose access ends have left.</summary>
    public void Measured(IReadOnlyList<TimeSpan> left) => _left = left;

    private IEnumerable<Measurement<double>> FirstEnd() => _left.Count == 0 ? [] : [new(Math.Max(0, _left.Min().TotalSeconds))];

    private IEnumerable<Measurement<long>> Expiring() => ExpiryThresholds.Days.Select(days =>
        new Measurement<long>(_left.Count(left => left <= TimeSpan.FromDays(days)), new KeyValuePair<string, object?>("within_days", days)));

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
