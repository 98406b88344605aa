using Audiences.ServiceDefaults.Bus.Alarm;

namespace Audiences.Gateway.Limits;

/// <summary>
/// Refuses what would be published while the broker takes nothing, before its body is read: callers come back later
/// instead of waiting, and the queues of the services work off what there is.
/// </summary>
internal sealed class WhileBrokerTakes(BrokerAlarm alarm) : IEndpointFilter
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!alarm.IsOn)
        {
            return await next(context);
        }

        await TooMany.AnswerAsync(context.HttpContext, Wait, "The broker is full and takes nothing for the moment: nothing of this body was taken. Send it again after the time in Retry-After.");
        return Results.Empty;
    }
}
