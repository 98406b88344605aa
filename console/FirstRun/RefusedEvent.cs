namespace Audiences.Console.FirstRun;

/// <summary>An event that was not taken.</summary>
/// <param name="Line">Which line, from 1.</param>
/// <param name="Field">What is wrong.</param>
/// <param name="Error">Why, and what to do.</param>
public sealed record RefusedEvent(int Line, string? Field, string Error);
