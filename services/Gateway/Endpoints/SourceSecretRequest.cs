namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /v1/sources/{id}/secret</c>.</summary>
public sealed record SourceSecretRequest
{
    /// <summary>How long the secret before stays good, ISO 8601, <c>PT0S</c> to <c>P30D</c>; left out, <c>P1D</c>.</summary>
    public string? Overlap { get; init; }
}
