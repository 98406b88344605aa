namespace Audiences.Uploader.Endpoints;

/// <summary>Asks for a repair.</summary>
public sealed record RepairRequest
{
    /// <summary><c>replace</c>: Meta replaces everybody by our members; <c>refill</c>: what we sent is removed, then sent anew. Absent: whichever Meta allows, replace first.</summary>
    public string? Mode { get; init; }
}
