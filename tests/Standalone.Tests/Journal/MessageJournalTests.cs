using Audiences.Standalone.Journal;

namespace Audiences.Standalone.Tests.Journal;

[Trait("Kind", "Hosted")]
public sealed class MessageJournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("audiences-journal-test-").FullName;

    private string FilePath => Path.Combine(_folder, "journal.db");

    [Fact]
    public async Task What_was_appended_is_there_for_the_next_process_although_nobody_closed_the_file()
    {
        var journal = new MessageJournal(new JournalFile(FilePath));
        var entry = Entry();
        await journal.AppendAsync(entry, TestContext.Current.CancellationToken);

        // No dispose: a killed process does not tidy up.
        await using var next = new MessageJournal(new JournalFile(FilePath));

        var left = Assert.Single(next.Leftover);
        Assert.Equal(entry.MessageId, left.MessageId);
        Assert.Equal(entry.Type, left.Type);
        Assert.Equal(entry.Body, left.Body);
    }

    [Fact]
    public async Task What_was_completed_is_not_replayed()
    {
        var done = Entry();
        var open = Entry();
        await using (var journal = new MessageJournal(new JournalFile(FilePath)))
        {
            await journal.AppendAsync(done, TestContext.Current.CancellationToken);
            await journal.AppendAsync(open, TestContext.Current.CancellationToken);
            await journal.CompleteAsync(done.MessageId);
        }

        await using var next = new MessageJournal(new JournalFile(FilePath));

        Assert.Equal(open.MessageId, Assert.Single(next.Leftover).MessageId);
    }

    [Fact]
    public async Task It_is_drained_only_when_the_last_message_is_through()
    {
        await using var journal = new MessageJournal(new JournalFile(FilePath));
        var first = Entry();
        var second = Entry();
        await journal.AppendAsync(first, TestContext.Current.CancellationToken);
        var drained = journal.WaitUntilDrainedAsync(TestContext.Current.CancellationToken);
        await journal.AppendAsync(second, TestContext.Current.CancellationToken);

        await journal.CompleteAsync(first.MessageId);
        Assert.False(drained.IsCompleted);

        await journal.CompleteAsync(second.MessageId);
        await drained.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_publisher_waits_while_too_much_is_under_way()
    {
        await using var journal = new MessageJournal(new JournalFile(FilePath));
        var first = Entry();
        await journal.AppendAsync(first, TestContext.Current.CancellationToken);
        await journal.AppendAsync(Entry(), TestContext.Current.CancellationToken);

        var room = journal.WaitForRoomAsync(2, TestContext.Current.CancellationToken);
        Assert.False(room.IsCompleted);

        await journal.CompleteAsync(first.MessageId);
        await room.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Completing_a_message_that_it_does_not_know_changes_nothing()
    {
        await using var journal = new MessageJournal(new JournalFile(FilePath));
        await journal.AppendAsync(Entry(), TestContext.Current.CancellationToken);

        await journal.CompleteAsync(Guid.NewGuid());

        Assert.Equal(1, journal.Outstanding);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static JournalEntry Entry() => new(Guid.NewGuid(), "SegmentMembershipBatch", [1, 2, 3]);
}
