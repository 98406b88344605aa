namespace Audiences.SegmentQualifier.Gathering;

/// <summary>Writes down what was gathered in memory while events went through.</summary>
internal interface IGatheringWriter
{
    /// <summary>Writes what has been gathered since. If that fails, it stays gathered, and the error goes to the caller.</summary>
    Task WriteAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what is too old.</summary>
    Task CleanUpAsync(CancellationToken cancellationToken);
}
