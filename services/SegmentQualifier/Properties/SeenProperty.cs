namespace Audiences.SegmentQualifier.Properties;

/// <summary>A property that events were seen to have: its name and kinds, never a value.</summary>
/// <param name="Path">From the event's root, as a mapping takes it: <c>properties.email</c>.</param>
/// <param name="Types">text, number, boolean, list; sorted.</param>
/// <param name="Events">How many of the events that were looked at had it.</param>
/// <param name="FirstSeen">When the first was looked at, in UTC.</param>
/// <param name="LastSeen">When the last was looked at, in UTC.</param>
public sealed record SeenProperty(string Path, IReadOnlyList<string> Types, long Events, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
