namespace Audiences.Console.FirstRun;

/// <summary>Why a cycle failed.</summary>
/// <param name="Reason">What happened and what to do.</param>
public sealed record CycleFailure(string Reason);
