using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>The message <c>SegmentMembershipBatch</c> as this service reads it: the JSON as it is.</summary>
[EntityName("audiences.membership-batch")]
[MessageUrn("audiences:segment-membership-batch")]
[JsonConverter(typeof(WholeJsonConverter<IncomingMembershipBatch>))]
public sealed record IncomingMembershipBatch : IWholeJson
{
    /// <inheritdoc />
    public required JsonElement Json { get; init; }

    static IWholeJson IWholeJson.Create(JsonElement json) => new IncomingMembershipBatch { Json = json };
}
