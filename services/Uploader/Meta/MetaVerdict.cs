using Audiences.Uploader.Meta.Errors;

namespace Audiences.Uploader.Meta;

/// <summary>An error of Meta's, understood.</summary>
/// <param name="Reaction">What to do.</param>
/// <param name="Advice">What happened and what a person can do, without anything that was sent.</param>
/// <param name="Code">Meta's code; null when Meta did not answer with one.</param>
/// <param name="Subcode">Meta's subcode.</param>
/// <param name="WaitFor">How long to wait, with <see cref="MetaReaction.Wait"/>.</param>
public sealed record MetaVerdict(MetaReaction Reaction, string Advice, int? Code = null, int? Subcode = null, TimeSpan? WaitFor = null)
{
    /// <summary>Who has to wait, with <see cref="MetaReaction.Wait"/>.</summary>
    public WaitScope Scope { get; init; } = WaitScope.Audience;

    /// <summary>The wait grows up to this with each refusal in a row; null: Meta named the time.</summary>
    public TimeSpan? LongestWait { get; init; }

    /// <summary>Meta's own words, without anything that could be a person's; null when there are none.</summary>
    public string? Words { get; init; }
}
