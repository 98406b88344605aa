using Audiences.ServiceDefaults.Failures;
using MassTransit;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>
/// How often a message that could not be handled is tried again. While the database is away, for ever: the queue grows,
/// and nothing goes to the error queue for a reason that passes. What fails on its own account goes there after eight tries.
/// </summary>
/// <param name="First">The first wait.</param>
/// <param name="Longest">The longest.</param>
internal sealed record MessageRetry(TimeSpan First, TimeSpan Longest)
{
    private const int TriesOfBadMessages = 8;

    /// <summary>What runs in production.</summary>
    public static MessageRetry Standard { get; } = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(30));

    /// <summary>Puts it around the endpoint's consumers.</summary>
    public void ApplyTo(IReceiveEndpointConfigurator endpoint)
    {
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(PassingFailure.Is);
            retry.Exponential(int.MaxValue, First, Longest, First * 2);
        });
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(failure => !PassingFailure.Is(failure));
            retry.Exponential(TriesOfBadMessages, First, Longest, First * 2);
        });
    }
}
