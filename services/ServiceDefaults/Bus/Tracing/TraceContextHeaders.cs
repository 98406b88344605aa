using System.Diagnostics;
using MassTransit;
using MassTransit.Logging;

namespace Audiences.ServiceDefaults.Bus.Tracing;

/// <summary>Lets every message that leaves carry W3C's trace context beside the bus's own header: clients of any kind can read it.</summary>
internal sealed class TraceContextHeaders : ISendObserver, IPublishObserver
{
    /// <summary>W3C: version, trace, span and flags.</summary>
    public const string Parent = "traceparent";

    /// <summary>W3C: what vendors add.</summary>
    public const string State = "tracestate";

    /// <inheritdoc />
    public Task PreSend<T>(SendContext<T> context)
        where T : class => Write(context.Headers);

    /// <inheritdoc />
    public Task PostSend<T>(SendContext<T> context)
        where T : class => Task.CompletedTask;

    /// <inheritdoc />
    public Task SendFault<T>(SendContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;

    /// <inheritdoc />
    public Task PrePublish<T>(PublishContext<T> context)
        where T : class => Write(context.Headers);

    /// <inheritdoc />
    public Task PostPublish<T>(PublishContext<T> context)
        where T : class => Task.CompletedTask;

    /// <inheritdoc />
    public Task PublishFault<T>(PublishContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;

    private static Task Write(SendHeaders headers)
    {
        // Who sets one says for whom the message is sent.
        if (!headers.TryGetHeader(Parent, out _) && headers.TryGetHeader(DiagnosticHeaders.ActivityId, out var id) && id is string parent)
        {
            headers.Set(Parent, parent);
            if (Activity.Current?.TraceStateString is { Length: > 0 } state)
            {
                headers.Set(State, state);
            }
        }

        return Task.CompletedTask;
    }
}
