namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Keeps what was not taken.</summary>
public interface IDeadLetters
{
    /// <summary>Keeps them, protected; what is there already stays as it is.</summary>
    Task AddAsync(IReadOnlyList<RejectedContent> rejected, CancellationToken cancellationToken);

    /// <summary>The newest first, from after the given one on.</summary>
    Task<IReadOnlyList<DeadLetter>> ListAsync(string workspace, DeadLetterFilter filter, Guid? after, int limit, CancellationToken cancellationToken);

    /// <summary>One of them; null when the workspace has none of that number.</summary>
    Task<DeadLetter?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken);

    /// <summary>What it said; null when that was not kept.</summary>
    Task<byte[]?> ReadContentAsync(string workspace, Guid id, CancellationToken cancellationToken);

    /// <summary>Notes how a replay ended; accepted content is forgotten.</summary>
    Task RecordReplayAsync(string workspace, Guid id, Audiences.Intake.EventRejection? rejection, CancellationToken cancellationToken);

    /// <summary>Forgets one of them; false when the workspace has none of that number.</summary>
    Task<bool> PurgeAsync(string workspace, Guid id, CancellationToken cancellationToken);

    /// <summary>Forgets those that first came before an instant, in small portions; gives how many.</summary>
    Task<int> PurgeAsync(string workspace, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Forgets those of all workspaces that first came before an instant, in small portions; gives how many.</summary>
    Task<int> PurgeAllAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Forgets the oldest of each workspace that has more than so many, in small portions; gives how many.</summary>
    Task<int> TrimAsync(int most, CancellationToken cancellationToken);
}
