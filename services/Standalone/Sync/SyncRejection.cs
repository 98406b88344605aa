namespace Audiences.Standalone.Sync;

/// <summary>A record, or the member that it made, that was rejected.</summary>
/// <param name="File">The file as it was named; null for a member that an earlier run fed.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="EventId">The event, if it has an id.</param>
/// <param name="Field">The field that is at fault.</param>
/// <param name="Error">What to do about it.</param>
internal sealed record SyncRejection(string? File, int? Line, string? EventId, string? Field, string Error);
