namespace Audiences.SegmentQualifier.Properties;

/// <summary>What has been seen of a property since it was last written down.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Path">The property, from the event's root.</param>
/// <param name="Types">See <see cref="PropertyTypes"/>.</param>
/// <param name="Events">Events that had it.</param>
public sealed record PropertySighting(string Workspace, string Path, int Types, long Events);
