namespace Audiences.Console.Api.Mappings;

/// <summary>A property that events were seen to have.</summary>
/// <param name="Path">From the event's root.</param>
/// <param name="Types">text, number, boolean, list.</param>
/// <param name="Events">How many of those looked at had it.</param>
/// <param name="LastSeen">When the last was looked at.</param>
public sealed record SeenProperty(string Path, IReadOnlyList<string> Types, long Events, DateTimeOffset LastSeen);
