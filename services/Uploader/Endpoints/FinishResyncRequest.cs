namespace Audiences.Uploader.Endpoints;

/// <summary>Ends a resync.</summary>
public sealed record FinishResyncRequest
{
    /// <summary>
    /// What happens to the members whom nobody confirmed: <c>keep</c> (also when it is left out), or <c>remove</c>: they
    /// are disqualified as of the resync's request.
    /// </summary>
    public string? Unconfirmed { get; init; }
}
