using System.Net.Mime;
using System.Runtime.Serialization;
using System.Security.Cryptography;
using System.Text.Json;
using Audiences.Intake;
using Audiences.SegmentQualifier.Reception;
using MassTransit;
using MassTransit.Serialization;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>
/// Deserialises as the inner one does, but lets a body that is not JSON, or over 1 MB, through to the consumer as an
/// <see cref="UnreadableBody"/>: else it would end in an error queue that nobody reads.
/// </summary>
internal sealed class TolerantDeserializer(IMessageDeserializer inner) : IMessageDeserializer
{
    private readonly SystemTextJsonRawMessageSerializer _raw = new(RawSerializerOptions.AnyMessageType | RawSerializerOptions.CopyHeaders);

    public ContentType ContentType => inner.ContentType;

    public ConsumeContext Deserialize(ReceiveContext receiveContext) =>
        new BodyConsumeContext(receiveContext, Deserialize(receiveContext.Body, receiveContext.TransportHeaders, receiveContext.InputAddress));

    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress)
    {
        if (body.Length > IntakeLimits.MaxMessageBytes)
        {
            // Its digest stands for it, so that each such message is a dead letter of its own.
            return Unreadable(BodyErrors.TooLarge, SHA256.HashData(body.GetBytes()), headers, destinationAddress);
        }

        if (body.Length == 0)
        {
            return Unreadable(BodyErrors.NotJson, null, headers, destinationAddress);
        }

        try
        {
            var context = inner.Deserialize(body, headers, destinationAddress);
            return context.TryGetMessage<IncomingMembership>(out _) || context.TryGetMessage<IncomingMembershipBatch>(out _)
                || context.TryGetMessage<IncomingIdentityLink>(out _) || context.TryGetMessage<IncomingIdentityLinkBatch>(out _)
                ? context
                : Unreadable(BodyErrors.NotJson, body.GetBytes(), headers, destinationAddress);
        }
        catch (Exception e) when (e is SerializationException or JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            return Unreadable(BodyErrors.NotJson, body.GetBytes(), headers, destinationAddress);
        }
    }

    public MessageBody GetMessageBody(string text) => inner.GetMessageBody(text);

    public void Probe(ProbeContext context) => inner.Probe(context);

    private SerializerContext Unreadable(string error, byte[]? body, Headers headers, Uri? destinationAddress) =>
        _raw.Deserialize(new BytesMessageBody(JsonSerializer.SerializeToUtf8Bytes(UnreadableBody.Wrap(error, body))), headers, destinationAddress);
}
