namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A refresh cycle.</summary>
public sealed record AudienceCycle
{
    /// <summary>The cycle.</summary>
    public Guid Id { get; init; }

    /// <summary><c>schedule</c> or <c>demand</c>.</summary>
    public string Trigger { get; init; } = "";

    /// <summary><c>queued</c>, <c>running</c>, <c>completed</c> or <c>failed</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>Members added.</summary>
    public long Added { get; init; }

    /// <summary>Members removed.</summary>
    public long Removed { get; init; }

    /// <summary>Rows that Meta called invalid.</summary>
    public long Rejected { get; init; }

    /// <summary>Requests that Meta accepted.</summary>
    public int Requests { get; init; }

    /// <summary>Why it failed.</summary>
    public AudienceCycleError? Error { get; init; }

    /// <summary>When it was asked for or became due.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Its trace.</summary>
    public string? TraceId { get; init; }
}
