namespace Audiences.MetaSandbox;

/// <summary>One call of the Graph API.</summary>
internal sealed class GraphCall(HttpContext http, SandboxState state, GraphParameters parameters, GraphPath path)
{
    private SandboxToken? _token;

    public HttpContext Http { get; } = http;

    public SandboxState State { get; } = state;

    public GraphParameters Parameters { get; } = parameters;

    public GraphPath Path { get; } = path;

    /// <summary>The method, after an override by <c>method=</c>.</summary>
    public string Method { get; } = http.Request.Method == "POST" && parameters.Said("method") is { } method
        ? method.ToUpperInvariant()
        : http.Request.Method;

    public DateTimeOffset Now { get; } = state.Time.GetUtcNow();

    /// <summary>What the log of requests will say.</summary>
    public SandboxRequest Log { get; set; } = new() { Method = "", Path = "" };

    /// <summary>A fault cut the connection.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whose usage this call counts against; null: the app's.</summary>
    public string? AccountId { get; set; }

    /// <summary>The caller's token, checked.</summary>
    /// <exception cref="GraphFailure">There is none, or it is no good.</exception>
    public SandboxToken Token => _token ??= TokenCheck.Check(this);

    /// <exception cref="GraphFailure">It is missing.</exception>
    public string Required(string name) => Parameters.Said(name) ?? throw GraphErrors.MissingParameter(name);
}
