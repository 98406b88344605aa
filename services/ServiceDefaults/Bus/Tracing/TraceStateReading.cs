using System.Diagnostics;
using MassTransit;

namespace Audiences.ServiceDefaults.Bus.Tracing;

/// <summary>Puts the <c>tracestate</c> of a message on the span of its receiving, from which all that follows inherits it.</summary>
internal sealed class TraceStateReading : IReceiveObserver
{
    /// <summary>W3C asks to carry 512 characters; more than that is dropped.</summary>
    private const int Longest = 512;

    /// <inheritdoc />
    public Task PreReceive(ReceiveContext context)
    {
        if (Activity.Current is { TraceStateString: null } receiving
            && context.TransportHeaders.TryGetHeader(TraceContextHeaders.State, out var value) && value is string { Length: > 0 and <= Longest } state)
        {
            receiving.TraceStateString = state;
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    /// <inheritdoc />
    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    /// <inheritdoc />
    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}
