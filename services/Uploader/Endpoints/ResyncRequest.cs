namespace Audiences.Uploader.Endpoints;

/// <summary>Asks for the members of the audience's segment again.</summary>
public sealed record ResyncRequest
{
    /// <summary>Why, for people at the customer data platform; 1 to 500 characters, no personal data. May be left out.</summary>
    public string? Reason { get; init; }
}
