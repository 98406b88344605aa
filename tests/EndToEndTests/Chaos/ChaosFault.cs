namespace Audiences.EndToEndTests.Chaos;

/// <summary>Something that goes wrong, and is put right before the fault ends.</summary>
/// <param name="Name">As the report counts it: "kill uploader".</param>
/// <param name="Target">What it hits; nothing is hit by two faults at once.</param>
/// <param name="Weight">How often it comes, against the others.</param>
/// <param name="RunAsync">Does it, waits, and puts it right.</param>
internal sealed record ChaosFault(string Name, string Target, int Weight, Func<Random, Task> RunAsync);
