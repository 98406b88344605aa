using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>What a cycle has done so far.</summary>
internal sealed class CycleProgress
{
    private const int MostSamples = 20;

    public required Guid CycleId { get; init; }

    public required string Trigger { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public long Added { get; set; }

    public long Removed { get; set; }

    public long Rejected { get; set; }

    public int Requests { get; set; }

    /// <summary>Until when the audience's changes count as sent in time.</summary>
    public Freshness? Freshness { get; set; }

    /// <summary>When the present turn began; see <see cref="CycleTurns"/>.</summary>
    public DateTimeOffset? TurnSince { get; set; }

    /// <summary>Requests before the present turn.</summary>
    public int RequestsBefore { get; set; }

    /// <summary>Requests of this turn that Meta refused because of a row, or of their size.</summary>
    public int Splits { get; set; }

    /// <summary>Something was due, so the audience's numbers are others than before.</summary>
    public bool FoundDue { get; set; }

    public List<string> Samples { get; } = [];

    public void Sample(IEnumerable<string> samples) => Samples.AddRange(samples.Take(MostSamples - Samples.Count));
}
