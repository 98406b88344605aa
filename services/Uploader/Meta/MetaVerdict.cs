namespace Audiences.Uploader.Meta;

/// <summary>An error of Meta's, understood.</summary>
/// <param name="Reaction">What to do.</param>
/// <param name="Advice">What happened and what a person can do, without anything that was sent.</param>
/// <param name="Code">Meta's code; null when Meta did not answer with one.</param>
/// <param name="Subcode">Meta's subcode.</param>
/// <param name="WaitFor">How long to wait, with <see cref="MetaReaction.Wait"/>.</param>
public sealed record MetaVerdict(MetaReaction Reaction, string Advice, int? Code = null, int? Subcode = null, TimeSpan? WaitFor = null);
