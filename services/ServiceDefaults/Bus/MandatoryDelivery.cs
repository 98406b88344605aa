using MassTransit;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>Data that somebody must receive.</summary>
public static class MandatoryDelivery
{
    /// <summary>
    /// Makes an unroutable message an error instead of a silent loss: before a subscriber's first start, its queue does
    /// not exist, and a broker drops what no queue takes.
    /// </summary>
    public static void RequireQueue(this PublishContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
        {
            rabbit.Mandatory = true;
        }
    }
}
