namespace Audiences.EndToEndTests.Chaos;

/// <summary>A client that does not give up, as a publisher must not before it has its answer.</summary>
internal static class Persistence
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Tries until it works.</summary>
    public static async Task UntilItWorksAsync(Func<Task> work)
    {
        using var deadline = new CancellationTokenSource(Limit);
        while (true)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException or TaskCanceledException or IOException && !deadline.IsCancellationRequested)
            {
                await Task.Delay(500);
            }
        }
    }
}
