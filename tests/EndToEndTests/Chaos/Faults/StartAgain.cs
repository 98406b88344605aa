using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>Starts a service as an orchestrator does: again and again, since its broker or database may be away just now.</summary>
internal static class StartAgain
{
    private const int Attempts = 20;

    public static async Task RunAsync(ServiceProcess service)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await service.StartAsync();
                return;
            }
            catch (Exception e) when (e is InvalidOperationException or TimeoutException && attempt < Attempts)
            {
                await service.KillAsync();
                await Task.Delay(500);
            }
        }
    }
}
