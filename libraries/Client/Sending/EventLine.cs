using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audiences.Client.Sending;

/// <summary>An event as its line of a body, and the trace that it was enqueued in.</summary>
internal sealed record EventLine(MembershipEvent Event, byte[] Json, ActivityContext? Trace)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>With the line's end.</summary>
    public int Length => Json.Length + 1;

    /// <exception cref="NotSupportedException">A property's value can't be written as JSON.</exception>
    public static EventLine Of(MembershipEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        var json = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                e.EventId,
                Type = e.Qualified ? "qualified" : "disqualified",
                e.SegmentId,
                e.UserId,
                OccurredAt = e.OccurredAt.ToUniversalTime(),
                e.Sequence,
                e.Properties,
                Consent = e.AdvertisingConsent is { } granted ? new { Advertising = granted } : null,
            },
            Options);
        return new EventLine(e, json, Activity.Current?.Context);
    }
}
