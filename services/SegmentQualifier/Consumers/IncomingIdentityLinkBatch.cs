using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>The message <c>IdentityLinkBatch</c> as this service reads it: the JSON as it is.</summary>
[EntityName("audiences.identity-linked-batch")]
[MessageUrn("audiences:identity-link-batch")]
[JsonConverter(typeof(WholeJsonConverter<IncomingIdentityLinkBatch>))]
public sealed record IncomingIdentityLinkBatch : IWholeJson
{
    /// <inheritdoc />
    public required JsonElement Json { get; init; }

    static IWholeJson IWholeJson.Create(JsonElement json) => new IncomingIdentityLinkBatch { Json = json };
}
