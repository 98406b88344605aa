namespace Audiences.Intake;

/// <summary>
/// Reads membership events from an HTTP body or a file: NDJSON, a JSON array, one JSON object, <c>{"events": […]}</c>,
/// each with CloudEvents too. Each event is judged by itself, as it comes in.
/// </summary>
public static class EventBodyReader
{
    /// <summary>Reads a body sent with a key of a workspace.</summary>
    public static IAsyncEnumerable<IntakeRecord> ReadAsync(Stream body, string? contentType, string workspace, TimeProvider time, CancellationToken cancellationToken) =>
        ReadAsync(body, contentType, WorkspacePolicy.Bound(workspace), time, null, cancellationToken);

    /// <summary>Reads a body or a file.</summary>
    /// <param name="body">The bytes; the caller closes it.</param>
    /// <param name="contentType">A hint: what the bytes look like counts for more.</param>
    /// <param name="workspace">Which workspace the events may belong to.</param>
    /// <param name="time">The clock that <c>occurredAt</c> is judged by.</param>
    /// <param name="defaults">What fills the members that events leave out.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<IntakeRecord> ReadAsync(
        Stream body,
        string? contentType,
        WorkspacePolicy workspace,
        TimeProvider time,
        EventDefaults? defaults,
        CancellationToken cancellationToken = default) =>
        BodyReader.ReadAsync(body, contentType, new EventRecordReader(workspace, time, defaults), cancellationToken);
}
