namespace Audiences.SegmentQualifier.Quality;

/// <summary>Why values of an attribute cannot be sent.</summary>
/// <param name="Code">The reason, in a form that stays the same.</param>
/// <param name="Count">How many values.</param>
/// <param name="Advice">What to do about it, for people.</param>
public sealed record RejectionReason(string Code, long Count, string Advice);
