namespace Audiences.Intake;

/// <summary>Reads links from an HTTP body: NDJSON, a JSON array, one JSON object, or <c>{"links": […]}</c>.</summary>
public static class IdentityLinkBodyReader
{
    /// <summary>Reads a body sent with a key of a workspace; each link is judged by itself, as it comes in.</summary>
    /// <param name="body">The bytes; the caller closes it.</param>
    /// <param name="contentType">A hint: what the bytes look like counts for more.</param>
    /// <param name="workspace">The key's workspace.</param>
    /// <param name="time">The clock that <c>occurredAt</c> is judged by.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<IdentityLinkRecord> ReadAsync(
        Stream body, string? contentType, string workspace, TimeProvider time, CancellationToken cancellationToken = default) =>
        BodyReader.ReadAsync(body, contentType, new IdentityLinkRecordReader(WorkspacePolicy.Bound(workspace), time), cancellationToken);
}
