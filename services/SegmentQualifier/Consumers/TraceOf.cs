using System.Diagnostics;
using Audiences.ServiceDefaults.Telemetry;
using MassTransit;
using MassTransit.Logging;

namespace Audiences.SegmentQualifier.Consumers;

internal static class TraceOf
{
    /// <summary>
    /// The publisher's trace context: W3C from any client, the bus's own header, else that of our receiving. Null when
    /// nobody records the trace: a context that leads nowhere is not worth its place in the members' rows.
    /// </summary>
    public static string? Message(ConsumeContext context)
    {
        var headers = context.ReceiveContext.TransportHeaders;
        var id = headers.Get<string>("traceparent") ?? headers.Get<string>(DiagnosticHeaders.ActivityId) ?? context.Headers.Get<string>(DiagnosticHeaders.ActivityId);
        id = id is not null && ActivityContext.TryParse(id, null, out _) ? id : Activity.Current?.Id;
        return SpanLinks.Recorded(id) is null ? null : id;
    }
}
