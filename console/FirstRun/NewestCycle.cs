namespace Audiences.Console.FirstRun;

/// <summary>What of a cycle the first steps need.</summary>
/// <param name="Id">The cycle.</param>
/// <param name="Status"><c>queued</c>, <c>running</c>, <c>completed</c> or <c>failed</c>.</param>
/// <param name="Added">Members added.</param>
/// <param name="Removed">Members removed.</param>
/// <param name="Rejected">Rows that Meta called invalid.</param>
/// <param name="Error">Why it failed.</param>
public sealed record NewestCycle(Guid Id, string Status, long Added, long Removed, long Rejected, CycleFailure? Error);
