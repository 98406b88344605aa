using Audiences.SegmentQualifier.Gathering;

namespace Audiences.SegmentQualifier.Properties;

/// <summary>Writes the gathered sightings down, and forgets properties that nobody sends any more.</summary>
public sealed class PropertyWriter(PropertySightings sightings, IProperties properties, TimeProvider time) : IGatheringWriter
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Writes what has been gathered since. If that fails, it stays gathered, and the error goes to the caller.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var seen = sightings.Take();
        if (seen.Count == 0)
        {
            return;
        }

        try
        {
            await properties.AddAsync(seen, cancellationToken);
        }
        catch
        {
            sightings.PutBack(seen);
            throw;
        }
    }

    /// <summary>Forgets what has not been seen for 90 days.</summary>
    public Task CleanUpAsync(CancellationToken cancellationToken) => properties.ForgetAsync(time.GetUtcNow() - Kept, cancellationToken);
}
