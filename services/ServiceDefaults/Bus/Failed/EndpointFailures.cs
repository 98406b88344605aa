namespace Audiences.ServiceDefaults.Bus.Failed;

/// <summary>The messages of one endpoint that failed on their own account.</summary>
/// <param name="Endpoint">The queue that they came from: <c>uploader.audience-members</c>.</param>
/// <param name="Messages">How many wait.</param>
/// <param name="FirstFailure">The type of the exception that the first of them failed with; its text may hold personal data, and stays in the broker.</param>
/// <param name="FirstFailedAt">When, as the service wrote it (RFC 3339).</param>
public sealed record EndpointFailures(string Endpoint, uint Messages, string? FirstFailure, string? FirstFailedAt);
