using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>Starts a service as an orchestrator does: again and again, since its broker or database may be away just now.</summary>
internal static class StartAgain
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static async Task RunAsync(ServiceProcess service)
    {
        using var deadline = new CancellationTokenSource(Limit);
        while (true)
        {
            try
            {
                await service.StartAsync();
                return;
            }
            catch (Exception e) when (e is InvalidOperationException or TimeoutException && !deadline.IsCancellationRequested)
            {
                await service.KillAsync();
                await Task.Delay(500);
            }
        }
    }
}
