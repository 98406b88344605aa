using Audiences.ServiceDefaults.Failures;
using Microsoft.Extensions.Logging;

namespace Audiences.ServiceDefaults.Database;

/// <summary>
/// Services and their database are often started together, or a service is started again while the database is, too.
/// The start waits for it a while, rather than ending and beginning anew.
/// </summary>
internal sealed partial class DatabaseAtStart(TimeProvider time, ILogger<DatabaseAtStart> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Does the work, again while the database is away; after a minute its failure ends the start.</summary>
    public async Task WhenThereAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        for (var said = false; ; said = true)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception e) when (PassingFailure.Is(e) && time.GetElapsedTime(began) < Patience)
            {
                if (!said)
                {
                    Away(logger, e.GetType().Name);
                }

                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    [LoggerMessage(1301, LogLevel.Warning, "The database does not answer ({Failure}); the start waits for it up to a minute. Is ConnectionStrings__Database right?")]
    private static partial void Away(ILogger logger, string failure);
}
