namespace Audiences.Intake;

/// <summary>How large what is taken in may be.</summary>
public static class IntakeLimits
{
    /// <summary>One event, in bytes of JSON: 64 KB.</summary>
    public const int MaxEventBytes = 64 * 1024;

    /// <summary>One batch on the bus, in events.</summary>
    public const int MaxBatchEvents = 1_000;

    /// <summary>One message on the bus, in bytes: 1 MB.</summary>
    public const int MaxMessageBytes = 1024 * 1024;

    /// <summary>One JSON document that is not a list of lines or an array, in bytes: 16 MB.</summary>
    public const int MaxDocumentBytes = 16 * 1024 * 1024;

    /// <summary>Ids of events, segments and users, in characters.</summary>
    public const int MaxIdLength = 256;

    /// <summary>How deep the JSON of an event may nest: on the bus it is nested further, and readers stop at 64.</summary>
    public const int MaxDepth = 32;

    /// <summary>Older instants are a publisher's mistake: a zero, or seconds taken for milliseconds.</summary>
    public static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How far a publisher's clock may be ahead.</summary>
    public static readonly TimeSpan MaxAhead = TimeSpan.FromDays(1);
}
