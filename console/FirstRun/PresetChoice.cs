namespace Audiences.Console.FirstRun;

/// <summary>A mapping to start from.</summary>
/// <param name="Name">Names it in the API.</param>
/// <param name="Title">For people.</param>
/// <param name="Note">What to know about it.</param>
public sealed record PresetChoice(string Name, string Title, string? Note);
