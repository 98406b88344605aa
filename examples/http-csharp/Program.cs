using Audiences.Client;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddAudiencesPublisher(options =>
{
    options.Address = new Uri(Environment.GetEnvironmentVariable("AUDIENCES") ?? "http://127.0.0.1:8080");
    options.Key = Environment.GetEnvironmentVariable("KEY"); // role publisher
    options.OnRejected = rejection => Console.Error.WriteLine($"{rejection.Event.EventId}: {rejection.Field}: {rejection.Error}");
});
await using var provider = services.BuildServiceProvider();
var publisher = provider.GetRequiredService<AudiencesPublisher>();

// Waits only while the queue is full.
await publisher.EnqueueAsync(new MembershipEvent
{
    Qualified = true,
    SegmentId = "vip",
    UserId = "u-1",
    OccurredAt = DateTimeOffset.UtcNow,
    Properties = new Dictionary<string, object?> { ["email"] = "ann@example.com" },
});
await publisher.EnqueueAsync(new MembershipEvent { Qualified = false, SegmentId = "vip", UserId = "u-2", OccurredAt = DateTimeOffset.UtcNow });

// Everything that was enqueued is safe, or this throws and names what is not.
var result = await publisher.FlushAsync();
Console.WriteLine($"{result.Accepted} events are safe, {result.RejectedTotal} were not taken.");
