using System.Net.Mime;
using MassTransit;
using MassTransit.Configuration;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Plain <c>application/json</c> (the default, whatever the content type says) and MassTransit's envelope.</summary>
internal static class TolerantJson
{
    public static void UseTolerantJson(this IReceiveEndpointConfigurator endpoint)
    {
        endpoint.AddDeserializer(new Factory(new SystemTextJsonMessageSerializerFactory()));
        endpoint.AddDeserializer(new Factory(new SystemTextJsonRawMessageSerializerFactory(RawSerializerOptions.AnyMessageType | RawSerializerOptions.CopyHeaders)), isDefault: true);
    }

    private sealed class Factory(ISerializerFactory inner) : ISerializerFactory
    {
        public ContentType ContentType => inner.ContentType;

        public IMessageSerializer CreateSerializer() => inner.CreateSerializer();

        public IMessageDeserializer CreateDeserializer() => new TolerantDeserializer(inner.CreateDeserializer());
    }
}
