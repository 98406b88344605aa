namespace Audiences.Console.Api.Mappings;

/// <summary>A version of a mapping.</summary>
/// <param name="Version">Its number.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="ChangedBy">Who.</param>
/// <param name="Changes">What is different from the version before.</param>
public sealed record MappingVersion(long Version, DateTimeOffset? ChangedAt, string? ChangedBy, MappingChanges Changes);
