namespace Audiences.Console.Api.Operations;

/// <summary>How a replay ended.</summary>
/// <param name="Outcome"><c>accepted</c> or <c>rejected</c>.</param>
/// <param name="Field">What is wrong still.</param>
/// <param name="Error">Why, and what to do.</param>
public sealed record Replay(string Outcome, string? Field, string? Error);
