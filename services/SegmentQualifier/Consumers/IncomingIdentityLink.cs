using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>The message <c>IdentityLinked</c> as this service reads it: the JSON as it is.</summary>
[EntityName("audiences.identity-linked")]
[MessageUrn("audiences:identity-linked")]
[JsonConverter(typeof(WholeJsonConverter<IncomingIdentityLink>))]
public sealed record IncomingIdentityLink : IWholeJson
{
    /// <inheritdoc />
    public required JsonElement Json { get; init; }

    static IWholeJson IWholeJson.Create(JsonElement json) => new IncomingIdentityLink { Json = json };
}
