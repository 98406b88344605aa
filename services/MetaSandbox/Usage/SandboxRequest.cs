namespace Audiences.MetaSandbox;

/// <summary>A call that came in. Holds counts only, never what was in the rows.</summary>
public sealed record SandboxRequest
{
    /// <summary>Counts from 1.</summary>
    public long Number { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The method, after an override.</summary>
    public required string Method { get; init; }

    /// <summary>The path without version and query.</summary>
    public required string Path { get; init; }

    /// <summary>The API version; null when the call had none.</summary>
    public string? Version { get; init; }

    /// <summary>The HTTP status; 0 when the connection was cut.</summary>
    public int Status { get; init; }

    /// <summary>The error code of the answer.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The session of an upload.</summary>
    public long? SessionId { get; init; }

    /// <summary>The batch's place in its session.</summary>
    public long? BatchSequence { get; init; }

    /// <summary>Whether it was the session's last.</summary>
    public bool LastBatch { get; init; }

    /// <summary>Rows received.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that were invalid entries.</summary>
    public int Invalid { get; init; }

    /// <summary>Rows that were new.</summary>
    public int Added { get; init; }

    /// <summary>Rows that were taken out.</summary>
    public int Removed { get; init; }

    /// <summary>Rows that changed nothing: added twice, or removed though not there.</summary>
    public int Repeated { get; init; }
}
