using System.Net.Mime;
using System.Text;
using MassTransit;

namespace Audiences.SegmentQualifier.Tests;

/// <summary>Puts any bytes on the bus, as an AMQP client of another language does.</summary>
internal sealed class RawBody(byte[] body, string contentType) : IMessageSerializer
{
    public ContentType ContentType { get; } = new(contentType);

    public static async Task SendAsync(IBus bus, string exchange, string body, string contentType = "application/json", string? traceParent = null)
    {
        var endpoint = await bus.GetSendEndpoint(new Uri("exchange:" + exchange));
        await endpoint.Send(new Anything(), Pipe.Execute<SendContext<Anything>>(context =>
        {
            context.Serializer = new RawBody(Encoding.UTF8.GetBytes(body), contentType);
            if (traceParent is not null)
            {
                context.Headers.Set("traceparent", traceParent);
            }
        }));
    }

    public MessageBody GetMessageBody<T>(SendContext<T> context)
        where T : class => new BytesMessageBody(body);

    internal sealed record Anything;
}
