using System.Diagnostics;
using MassTransit.Logging;
using RabbitMQ.Client;

namespace Audiences.ServiceDefaults.Bus.Tracing;

/// <summary>
/// Continues the traces of AMQP clients that send W3C's <c>traceparent</c>. The bus starts a message's span before any
/// observer or filter runs, and reads its parent from a header of its own; the RabbitMQ client asks for the context of each
/// delivery before that, and here the one header becomes the other. No span of the client's is made.
/// Source: https://www.w3.org/TR/trace-context-amqp/
/// </summary>
internal static class TraceContextBridge
{
    private static readonly Lazy<ActivityListener> Listener = new(Listen);

    /// <summary>Sets it up, once a process.</summary>
    public static void Enable() => _ = Listener.Value;

    /// <summary>Gives a message that has a W3C context, but none of the bus's, the latter.</summary>
    internal static void Continue(IDictionary<string, object?>? headers)
    {
        if (headers is not null && !headers.ContainsKey(DiagnosticHeaders.ActivityId)
            && headers.TryGetValue(TraceContextHeaders.Parent, out var value) && HeaderText.Of(value) is { } parent
            && ActivityContext.TryParse(parent, null, out _))
        {
            headers[DiagnosticHeaders.ActivityId] = parent;
        }
    }

    private static ActivityListener Listen()
    {
        var extract = RabbitMQActivitySource.ContextExtractor;
        RabbitMQActivitySource.ContextExtractor = properties =>
        {
            Continue(properties.Headers);
            return extract(properties);
        };

        // The client asks for the context only where somebody listens.
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RabbitMQActivitySource.SubscriberSourceName,
            Sample = (ref _) => ActivitySamplingResult.None,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
