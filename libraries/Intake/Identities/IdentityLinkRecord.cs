namespace Audiences.Intake;

/// <summary>One record of a body of links.</summary>
/// <param name="Line">The line, or the element's place in a JSON array; from 1.</param>
/// <param name="Reading">What came of it.</param>
public sealed record IdentityLinkRecord(int Line, IdentityLinkReading Reading);
