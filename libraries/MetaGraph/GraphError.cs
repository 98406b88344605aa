namespace Audiences.MetaGraph;

/// <summary>
/// Meta's error envelope.
/// Source: https://developers.facebook.com/docs/graph-api/guides/error-handling
/// </summary>
/// <param name="Message">For developers; may repeat parameters, so it is never logged.</param>
/// <param name="Type">Such as <c>OAuthException</c>.</param>
/// <param name="Code">The code; 0 when the answer was no envelope (an HTML page, an empty body).</param>
/// <param name="Subcode">The subcode, if there is one.</param>
/// <param name="UserTitle">For people.</param>
/// <param name="UserMessage">For people.</param>
/// <param name="IsTransient">Meta says that trying again may help.</param>
/// <param name="TraceId">Meta's support asks for it.</param>
public sealed record GraphError(
    string Message,
    string Type,
    int Code,
    int? Subcode,
    string? UserTitle,
    string? UserMessage,
    bool IsTransient,
    string? TraceId);
