namespace Audiences.MetaSandbox;

/// <summary>Something that goes wrong on purpose. Unset conditions match everything.</summary>
public sealed record SandboxFault
{
    /// <summary>Only calls with this method (after an override by <c>method=</c>).</summary>
    public string? Method { get; init; }

    /// <summary>Only calls whose path, without the version, contains this: <c>/users</c>, <c>act_</c>, an id.</summary>
    public string? Path { get; init; }

    /// <summary>Starts with this one of the calls that match: 1 is the first.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>How many calls it hits; null: until it is taken away.</summary>
    public int? Count { get; init; } = 1;

    /// <summary>Waits as long before anything else, in milliseconds.</summary>
    public int LatencyMilliseconds { get; init; }

    /// <summary>Meta's error code to answer with.</summary>
    public int? Code { get; init; }

    /// <summary>The subcode to go with it.</summary>
    public int? Subcode { get; init; }

    /// <summary>The HTTP status; else 500 for codes 1 and 2, 400 for others.</summary>
    public int? Status { get; init; }

    /// <summary>The message.</summary>
    public string? Message { get; init; }

    /// <summary>The title for people.</summary>
    public string? UserTitle { get; init; }

    /// <summary>The message for people.</summary>
    public string? UserMessage { get; init; }

    /// <summary>Whether it says <c>is_transient</c>; else true for codes 1 and 2.</summary>
    public bool? Transient { get; init; }

    /// <summary>Does what was asked for, and then answers with the fault.</summary>
    public bool AfterEffect { get; init; }

    /// <summary>Cuts the connection in place of an answer.</summary>
    public bool Cut { get; init; }

    /// <summary>Answers with a page of HTML, as a proxy would.</summary>
    public bool Html { get; init; }

    /// <summary>Throttles: error 80003, and this many minutes in the usage header. Ends by itself after as long.</summary>
    public int? ThrottleMinutes { get; init; }

    /// <summary>The error's type; else <c>OAuthException</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The share of the ad account's business use case limit that the header tells, in per cent, with or without an error.</summary>
    public int? UsagePercent { get; init; }

    /// <summary>The minutes until calls are taken again that the same header tells; throttling codes tell none by themselves.</summary>
    public int? RegainMinutes { get; init; }

    /// <summary>The share of the app's limit that <c>X-App-Usage</c> tells, in per cent.</summary>
    public int? AppUsagePercent { get; init; }

    /// <summary>The share that <c>X-Ad-Account-Usage</c> tells, in per cent.</summary>
    public double? AdAccountUsagePercent { get; init; }

    /// <summary>The seconds until it is reset that the same header tells.</summary>
    public int? AdAccountResetSeconds { get; init; }
}
