namespace Audiences.Intake;

/// <summary>One record of a body or a file.</summary>
/// <param name="Line">The line of the file, or the element's place in a JSON array; from 1.</param>
/// <param name="Reading">What came of it.</param>
public sealed record IntakeRecord(int Line, EventReading Reading);
