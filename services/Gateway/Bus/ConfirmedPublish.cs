using Audiences.Gateway.Events;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Gateway.Bus;

/// <summary>Publishes a message and waits for the broker's confirm.</summary>
internal static class ConfirmedPublish
{
    // The bus itself waits for a lost broker without end; a caller should rather be told to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <exception cref="EventsNotPublishedException">It may or may not have arrived.</exception>
    public static async Task PublishConfirmedAsync<T>(this IBus bus, T message, TimeProvider time, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await bus.Publish(message, context => context.RequireQueue(), either.Token).WaitAsync(either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new EventsNotPublishedException(e);
        }
    }
}
