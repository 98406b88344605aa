namespace Audiences.MetaSandbox;

/// <summary>A refusal in Meta's error envelope.</summary>
internal sealed class GraphFailure(string message, int code) : Exception(message)
{
    public int Code { get; } = code;

    public int Status { get; init; } = 400;

    public string Type { get; init; } = "OAuthException";

    public int? Subcode { get; init; }

    public string? UserTitle { get; init; }

    public string? UserMessage { get; init; }

    public bool IsTransient { get; init; }

    /// <summary>Minutes until calls are taken again, for the usage header.</summary>
    public int MinutesToWait { get; init; }
}
