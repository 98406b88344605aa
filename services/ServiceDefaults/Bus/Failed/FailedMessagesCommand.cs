using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.ServiceDefaults.Bus.Failed;

/// <summary>The arguments of a service's program that look at failed messages and send them back, instead of running it.</summary>
internal static class FailedMessagesCommand
{
    private const string Look = "--failed-messages";
    private const string Replay = "--replay-failed-messages";

    /// <summary>Is this what the program was asked for?</summary>
    public static bool IsAsked(string[] args) => args.Contains(Look) || args.Contains(Replay);

    /// <summary>Does it, and writes a line for each endpoint to standard output.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        // The bus names its endpoints when it is made; it is not started.
        app.Services.GetRequiredService<IBusControl>();
        var endpoints = app.Services.GetRequiredService<EndpointNames>().All;
        await using var connection = await FailedMessages.ConnectAsync(BusExtensions.BrokerAddress(app.Configuration), CancellationToken.None);
        var failed = new FailedMessages(connection);
        var found = await failed.ListAsync(endpoints, CancellationToken.None);
        foreach (var queue in found)
        {
            await Console.Out.WriteLineAsync(args.Contains(Replay)
                ? $"{queue.Endpoint}: {await failed.ReplayAsync(queue.Endpoint, CancellationToken.None)} sent back"
                : $"{queue.Endpoint}: {queue.Messages} failed, the first at {queue.FirstFailedAt} with {queue.FirstFailure}");
        }

        if (found.Count == 0)
        {
            await Console.Out.WriteLineAsync($"No failed messages in {endpoints.Count} endpoints.");
        }

        return 0;
    }
}
