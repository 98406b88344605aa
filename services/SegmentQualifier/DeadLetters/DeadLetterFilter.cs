namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Which dead letters are listed; null does not narrow.</summary>
/// <param name="Source">One of <see cref="DeadLetterSources"/>.</param>
/// <param name="Field">What is wrong, as <see cref="DeadLetter.Field"/> says.</param>
public sealed record DeadLetterFilter(string? Source = null, string? Field = null);
