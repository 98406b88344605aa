using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Client.Tests;

/// <summary>A publisher with a fake server and a clock that a test moves.</summary>
internal sealed class PublisherUnderTest : IAsyncDisposable
{
    private readonly HttpClient _http;

    public PublisherUnderTest(Action<AudiencesPublisherOptions>? configure = null)
    {
        var options = new AudiencesPublisherOptions { Address = new Uri("https://audiences.example.com"), Key = "aud_test" };
        configure?.Invoke(options);
        _http = new HttpClient(Server);
        Publisher = new AudiencesPublisher(_http, options, Time);
    }

    public FakeServer Server { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public AudiencesPublisher Publisher { get; }

    public static MembershipEvent Event(int number) => new()
    {
        EventId = number.ToString(CultureInfo.InvariantCulture),
        Qualified = number % 2 == 0,
        SegmentId = "vip",
        UserId = $"u-{number}",
        OccurredAt = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero),
        Properties = new Dictionary<string, object?> { ["email"] = $"u-{number}@example.com", ["score"] = number },
    };

    /// <summary>Moves the clock in steps until the work is done: each pause is begun only when the one before is over.</summary>
    public async Task<T> WhileTimeGoesOnAsync<T>(Task<T> work, double seconds = 1)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!work.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            Time.Advance(TimeSpan.FromSeconds(seconds));
            await Task.WhenAny(work, Task.Delay(2, patience.Token));
        }

        return await work;
    }

    public static async Task UntilAsync(Func<bool> done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!done())
        {
            await Task.Delay(2, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Publisher.DisposeAsync();
        _http.Dispose();
    }
}
