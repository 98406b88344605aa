using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>
/// The message <c>SegmentMembershipChanged</c> as this service reads it: the JSON as it is. Reading it into the contract
/// would fail all of a bad message with an error that names no field.
/// </summary>
[EntityName("audiences.membership")]
[MessageUrn("audiences:segment-membership-changed")]
[JsonConverter(typeof(WholeJsonConverter<IncomingMembership>))]
public sealed record IncomingMembership : IWholeJson
{
    /// <inheritdoc />
    public required JsonElement Json { get; init; }

    static IWholeJson IWholeJson.Create(JsonElement json) => new IncomingMembership { Json = json };
}
