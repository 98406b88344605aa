using System.Text.Json.Serialization;

namespace Audiences.Gateway.Endpoints;

/// <summary>The answer that mParticle expects (github.com/mParticle/mparticle-firehose-java-sdk, examples/json/AudienceMembershipChangeResponse.json).</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Timestamp">Milliseconds since 1970.</param>
public sealed record MParticleAnswer([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("timestamp_ms")] long Timestamp)
{
    /// <summary>What it answers.</summary>
    [JsonPropertyName("type")]
    public string Type { get; } = "audience_membership_change_response";

    /// <summary>The version of the format.</summary>
    [JsonPropertyName("firehose_version")]
    public string Version { get; } = "2.8.0";

    /// <summary>Never: a source is stopped by deleting it.</summary>
    [JsonPropertyName("suspend_subscription")]
    public bool Suspended { get; }
}
