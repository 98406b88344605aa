using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Audiences.Contracts.Membership;

/// <summary>
/// A user came into a segment or left it, as the customer data platform saw it. The one message that a publisher
/// needs to know; on the wire it is plain JSON in camelCase (content type <c>application/json</c>) or MassTransit's
/// envelope, sent to the exchange <c>audiences.membership</c>.
/// </summary>
[EntityName("audiences.membership")]
[MessageUrn("audiences:segment-membership-changed")]
public sealed record SegmentMembershipChanged
{
    /// <summary>The workspace; absent means <c>default</c>.</summary>
    public string? Workspace { get; init; }

    /// <summary>The publisher's own id of the event, 1 to 256 characters; the last tie-breaker of the version.</summary>
    public required string EventId { get; init; }

    /// <summary><see cref="MembershipTypes.Qualified"/> or <see cref="MembershipTypes.Disqualified"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The segment, 1 to 256 characters.</summary>
    public required string SegmentId { get; init; }

    /// <summary>The user's id at the publisher, 1 to 256 characters. It is not sent to Meta unless it is mapped.</summary>
    public required string UserId { get; init; }

    /// <summary>When the membership changed (RFC 3339, offset needed); from 2000 on and at most a day ahead.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Orders events of the same instant; a given one is newer than none.</summary>
    public long? Sequence { get; init; }

    /// <summary>The user's properties, a JSON object that the mapping reads; may be left out of a disqualification.</summary>
    public JsonElement? Properties { get; init; }

    /// <summary>What the user said about advertising, as of <see cref="OccurredAt"/>; absent says nothing.</summary>
    public MembershipConsent? Consent { get; init; }

    /// <summary>Other members of the JSON object (<c>traits</c>, say), kept for mappings that read them.</summary>
    [JsonIgnore]
    public IDictionary<string, JsonElement>? Other
    {
        get => Members;
        init => Members = value is null ? null : new OtherMembers(value);
    }

    [JsonInclude]
    [JsonExtensionData]
    internal OtherMembers? Members { get; set; }
}
