namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Keeps the dead letters from growing without bound, whatever a publisher sends and however long.</summary>
internal sealed class DeadLetterRetention(IDeadLetters deadLetters, DeadLetterOptions options, TimeProvider time, ILogger<DeadLetterRetention> logger)
{
    /// <summary>Forgets what is too old, and of workspaces that have too many the oldest.</summary>
    public async Task EnforceAsync(CancellationToken cancellationToken)
    {
        var old = options.RetentionDays == 0 ? 0 : await deadLetters.PurgeAllAsync(time.GetUtcNow().AddDays(-options.RetentionDays), cancellationToken);
        var excess = options.MaxPerWorkspace == 0 ? 0 : await deadLetters.TrimAsync(options.MaxPerWorkspace, cancellationToken);
        if (old + excess > 0)
        {
            Log.DeadLettersPurged(logger, old, excess);
        }
    }
}
