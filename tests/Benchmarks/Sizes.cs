namespace Audiences.Benchmarks;

/// <summary>How much each benchmark does.</summary>
internal sealed record Sizes
{
    /// <summary>small, standard or large.</summary>
    public required string Name { get; init; }

    /// <summary>Events of the flow.</summary>
    public required int FlowEvents { get; init; }

    /// <summary>Rows that are due in a cycle.</summary>
    public required int DueMembers { get; init; }

    /// <summary>Seconds that each round of normalising lasts.</summary>
    public required int IdentifierSeconds { get; init; }

    /// <summary>Milliseconds of each of the function benchmarks' ten iterations.</summary>
    public required int FunctionMilliseconds { get; init; }

    /// <summary>Events that come one a message.</summary>
    public required int SingleEvents { get; init; }

    /// <summary>Events over HTTP, and in batches beside it.</summary>
    public required int HttpEvents { get; init; }

    /// <summary>Seconds at half of the top rate.</summary>
    public required int PacedSeconds { get; init; }

    /// <summary>Events of the file that <c>sync</c> reads.</summary>
    public required int SyncEvents { get; init; }

    /// <summary>Members stored before events come, ascending.</summary>
    public required IReadOnlyList<int> StoredMembers { get; init; }

    /// <summary>Events at each of them.</summary>
    public required int GrowthEvents { get; init; }

    /// <summary>Audiences that several uploaders share.</summary>
    public required int SharedAudiences { get; init; }

    /// <summary>Seconds to a minute for each: to try a change.</summary>
    public static Sizes Small { get; } = new()
    {
        Name = "small",
        FlowEvents = 20_000,
        DueMembers = 30_000,
        IdentifierSeconds = 1,
        FunctionMilliseconds = 50,
        SingleEvents = 5_000,
        HttpEvents = 20_000,
        PacedSeconds = 5,
        SyncEvents = 20_000,
        StoredMembers = [10_000, 50_000],
        GrowthEvents = 10_000,
        SharedAudiences = 24,
    };

    /// <summary>All of them within half an hour on a small machine.</summary>
    public static Sizes Standard { get; } = new()
    {
        Name = "standard",
        FlowEvents = 200_000,
        DueMembers = 300_000,
        IdentifierSeconds = 3,
        FunctionMilliseconds = 250,
        SingleEvents = 30_000,
        HttpEvents = 100_000,
        PacedSeconds = 20,
        SyncEvents = 300_000,
        StoredMembers = [10_000, 1_000_000],
        GrowthEvents = 100_000,
        SharedAudiences = 96,
    };

    /// <summary>As large as the goals say; hours.</summary>
    public static Sizes Large { get; } = Standard with
    {
        Name = "large",
        FlowEvents = 1_000_000,
        DueMembers = 1_000_000,
        SingleEvents = 100_000,
        HttpEvents = 500_000,
        PacedSeconds = 60,
        SyncEvents = 1_000_000,
        StoredMembers = [10_000, 1_000_000, 10_000_000],
        SharedAudiences = 240,
    };
}
