using Audiences.MetaGraph;

namespace Audiences.Uploader.Meta.Errors;

/// <summary>One row of <see cref="MetaErrorTable"/>: which answers it means, and what to do about them. What is unset matches all.</summary>
/// <param name="Meaning">What Meta says by it, in a few words.</param>
/// <param name="Reaction">What the uploader does.</param>
/// <param name="Advice">What a marketer can do, in a sentence or two.</param>
/// <param name="Source">The page that documents it.</param>
public sealed record MetaErrorRow(string Meaning, MetaReaction Reaction, string Advice, string Source)
{
    /// <summary>The codes, first and last; null: any.</summary>
    public (int First, int Last)? Codes { get; init; }

    /// <summary>The subcode; null: any, or none.</summary>
    public int? Subcode { get; init; }

    /// <summary>The HTTP statuses, first and last; null: any.</summary>
    public (int First, int Last)? Statuses { get; init; }

    /// <summary>A part of Meta's message, where code and subcode do not tell enough apart; compared without regard to case.</summary>
    public string? Says { get; init; }

    /// <summary>True: only answers that say <c>is_transient</c>.</summary>
    public bool Transient { get; init; }

    /// <summary>No answer came at all: the connection was cut, or time ran out.</summary>
    public bool NoAnswer { get; init; }

    /// <summary>Who waits, with <see cref="MetaReaction.Wait"/>.</summary>
    public WaitScope Scope { get; init; } = WaitScope.Account;

    /// <summary>How long, where Meta names no time.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long at most, when one refusal follows another.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromHours(1);

    /// <summary>False: nobody of Meta's says so; it was met by others, or follows from what Meta says of its neighbours.</summary>
    public bool Confirmed { get; init; } = true;

    /// <summary>Is this the answer that the row is about?</summary>
    public bool Matches(int status, GraphError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return !NoAnswer
            && (Codes is not { } codes || (error.Code >= codes.First && error.Code <= codes.Last))
            && (Subcode is null || Subcode == error.Subcode)
            && (Statuses is not { } statuses || (status >= statuses.First && status <= statuses.Last))
            && (Says is null || error.Message.Contains(Says, StringComparison.OrdinalIgnoreCase))
            && (!Transient || error.IsTransient);
    }
}
