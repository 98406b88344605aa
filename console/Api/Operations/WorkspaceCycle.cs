namespace Audiences.Console.Api.Operations;

/// <summary>A refresh cycle, with the audience that it refreshes.</summary>
public sealed record WorkspaceCycle
{
    /// <summary>The cycle.</summary>
    public Guid Id { get; init; }

    /// <summary>The audience.</summary>
    public Guid AudienceId { get; init; }

    /// <summary>The audience's name.</summary>
    public string AudienceName { get; init; } = "";

    /// <summary>Which uploader works on it; null: none now.</summary>
    public string? Uploader { get; init; }

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

    /// <summary>Why it failed.</summary>
    public CycleError? Error { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Its trace.</summary>
    public string? TraceId { get; init; }
}
