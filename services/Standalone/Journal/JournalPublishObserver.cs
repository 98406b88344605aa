using Audiences.Contracts.Identities;
using Audiences.Contracts.Membership;
using MassTransit;

namespace Audiences.Standalone.Journal;

/// <summary>Writes a message to the journal before the bus has it: a publish that returns is on disk.</summary>
internal sealed class JournalPublishObserver(MessageJournal journal, JournalSeal seal) : IPublishObserver
{
    /// <summary>Marks what the journal itself publishes again.</summary>
    public const string ReplayHeader = "audiences-journal-replay";

    /// <summary>Events wait at the door when this many messages are under way; what follows from them never does.</summary>
    private const int IntakeLimit = 200;

    public async Task PrePublish<T>(PublishContext<T> context)
        where T : class
    {
        if (!JournaledContracts.Contains(typeof(T)) || context.Headers.TryGetHeader(ReplayHeader, out _))
        {
            return;
        }

        if (typeof(T) == typeof(SegmentMembershipBatch) || typeof(T) == typeof(SegmentMembershipChanged)
            || typeof(T) == typeof(IdentityLinkBatch) || typeof(T) == typeof(IdentityLinked))
        {
            await journal.WaitForRoomAsync(IntakeLimit, context.CancellationToken);
        }

        var messageId = context.MessageId ?? throw new InvalidOperationException("A message without an id can't be journaled.");
        var body = seal.Close(context.Message);
        await journal.AppendAsync(new JournalEntry(messageId, typeof(T).Name, body), context.CancellationToken);
    }

    public Task PostPublish<T>(PublishContext<T> context)
        where T : class => Task.CompletedTask;

    public Task PublishFault<T>(PublishContext<T> context, Exception exception)
        where T : class => Task.CompletedTask;
}
