namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Something that came in and was not taken, without what it said: that may be personal data.</summary>
/// <param name="Id">Made from the content: the same message again is the same dead letter.</param>
/// <param name="ReceivedAt">When it first came, in UTC.</param>
/// <param name="Source">Which way it came: one of <see cref="DeadLetterSources"/>.</param>
/// <param name="EventId">The event's or link's id, where it could be read.</param>
/// <param name="Field">What is wrong.</param>
/// <param name="Error">Why, and what to do.</param>
/// <param name="State">One of <see cref="DeadLetterStates"/>.</param>
/// <param name="CanReplay">Was its content kept?</param>
public sealed record DeadLetter(Guid Id, DateTimeOffset ReceivedAt, string Source, string? EventId, string Field, string Error, string State, bool CanReplay);
