using System.Globalization;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>A service ends suddenly, is asked to end, sleeps longer than its lease, or gets the time wrong.</summary>
internal static class ServiceFaults
{
    // Longer than an uploader's lease of a minute: it wakes up as a zombie.
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(75);

    public static IEnumerable<ChaosFault> Of(SystemUnderTest system, bool longRun, Action<string> say)
    {
        foreach (var service in system.Services)
        {
            var name = service.Name.ToLowerInvariant();
            var replica = system.Uploaders.Concat(system.Qualifiers).Contains(service);
            yield return new ChaosFault($"kill {name}", Target(service), replica ? 6 : 2, random => KillAsync(service, random));
            yield return new ChaosFault($"terminate {name}", Target(service), replica ? 3 : 1, _ => TerminateAsync(service, say));
            if (replica && ClockSkew.Library is { } library)
            {
                yield return new ChaosFault($"wrong clock of {name}", Target(service), 2, random => SkewAsync(service, library, random));
            }
        }

        foreach (var uploader in longRun ? system.Uploaders : [])
        {
            yield return new ChaosFault("uploader sleeps past its lease", Target(uploader), 1, async _ =>
            {
                await uploader.SuspendAsync();
                await Task.Delay(Sleep);
                await uploader.ResumeAsync();
            });
        }
    }

    private static string Target(ServiceProcess service) => $"{service.Name} {service.Address.Port}";

    private static async Task KillAsync(ServiceProcess service, Random random)
    {
        await service.KillAsync();
        await Task.Delay(random.Next(3_000));
        await StartAgain.RunAsync(service);
    }

    private static async Task TerminateAsync(ServiceProcess service, Action<string> say)
    {
        try
        {
            await service.TerminateAsync();
        }
        catch (TimeoutException)
        {
            // What an orchestrator does in the end; it counts as a kill.
            say($"{service.Name} did not end in time when it was asked to, and was killed");
        }

        await StartAgain.RunAsync(service);
    }

    private static async Task SkewAsync(ServiceProcess service, string library, Random random)
    {
        await service.KillAsync();
        service.Environment["LD_PRELOAD"] = library;
        service.Environment["FAKETIME"] = string.Create(CultureInfo.InvariantCulture, $"{random.Next(-90, 90):+0;-0}s");
        service.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
        await StartAgain.RunAsync(service);
        await Task.Delay(random.Next(5_000, 15_000));
        service.Environment.Clear();
        await KillAsync(service, random);
    }
}
