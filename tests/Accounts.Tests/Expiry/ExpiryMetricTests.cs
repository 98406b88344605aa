using System.Diagnostics.Metrics;
using Audiences.Accounts.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Accounts.Tests.Expiry;

public sealed class ExpiryMetricTests
{
    [Fact]
    public void The_first_end_is_measured_and_how_many_accounts_are_near_theirs()
    {
        using var provider = new ServiceCollection().AddMetrics().BuildServiceProvider();
        using var telemetry = new AccountsTelemetry(provider.GetRequiredService<IMeterFactory>());
        telemetry.Measured([TimeSpan.FromDays(3), TimeSpan.FromHours(12), TimeSpan.FromDays(90)]);

        var (left, near) = Read(provider);

        Assert.Equal([43_200], left);
        Assert.Equal(new Dictionary<object, long> { [1] = 1, [7] = 2, [14] = 2 }, near);
        telemetry.Measured([]);
        Assert.Empty(Read(provider).Left);
    }

    private static (List<double> Left, Dictionary<object, long> Near) Read(ServiceProvider provider)
    {
        var (left, near) = (new List<double>(), new Dictionary<object, long>());
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Scope == provider.GetRequiredService<IMeterFactory>())
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => left.Add(value));
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => near[tags[0].Value!] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return (left, near);
    }
}
