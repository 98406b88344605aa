namespace Audiences.Gateway.Adapters;

/// <summary>The products whose own payloads a source takes.</summary>
public static class SourceProducts
{
    /// <summary>Twilio Segment: audiences of Engage through a webhook destination.</summary>
    public const string Segment = "segment";

    /// <summary>RudderStack: audience lists and record events through a webhook destination.</summary>
    public const string RudderStack = "rudderstack";

    /// <summary>mParticle: audience membership change requests.</summary>
    public const string MParticle = "mparticle";

    /// <summary>CleverTap: webhook campaigns on a segment.</summary>
    public const string CleverTap = "clevertap";

    /// <summary>Zeotap: the webhook destination of an audience sync.</summary>
    public const string Zeotap = "zeotap";

    /// <summary>CloudEvents 1.0 over HTTP, by whoever sends them.</summary>
    public const string CloudEvents = "cloudevents";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Segment, RudderStack, MParticle, CleverTap, Zeotap, CloudEvents];
}
