using MassTransit;

namespace Audiences.Standalone.Journal;

/// <summary>Takes a message off the journal when its consumer is through with it.</summary>
internal sealed class JournalReceiveObserver(MessageJournal journal) : IReceiveObserver
{
    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public async Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class
    {
        if (context.MessageId is { } messageId)
        {
            await journal.CompleteAsync(messageId);
        }
    }

    /// <summary>The entry stays: the replay tries it again.</summary>
    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class => Task.CompletedTask;

    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;
}
