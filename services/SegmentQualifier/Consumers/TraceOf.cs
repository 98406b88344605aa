using System.Diagnostics;
using MassTransit;
using MassTransit.Logging;

namespace Audiences.SegmentQualifier.Consumers;

internal static class TraceOf
{
    /// <summary>The publisher's trace context: W3C from any client, MassTransit's own header, else that of our receiving.</summary>
    public static string? Message(ConsumeContext context)
    {
        var headers = context.ReceiveContext.TransportHeaders;
        var id = headers.Get<string>("traceparent") ?? headers.Get<string>(DiagnosticHeaders.ActivityId) ?? context.Headers.Get<string>(DiagnosticHeaders.ActivityId);
        return id is not null && ActivityContext.TryParse(id, null, out _) ? id : Activity.Current?.Id;
    }
}
