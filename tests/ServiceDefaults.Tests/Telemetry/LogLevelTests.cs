using Audiences.ServiceDefaults.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Audiences.ServiceDefaults.Tests.Telemetry;

/// <summary>Whoever looks for a fault must be able to make any part talk.</summary>
[Trait("Kind", "Hosted")]
public sealed class LogLevelTests
{
    [Fact]
    public async Task Libraries_are_quiet_unless_somebody_says_otherwise()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path, AddProvider);
        Assert.False(IsOn(app, "MassTransit.SomePart", LogLevel.Information));
        Assert.True(IsOn(app, "MassTransit.SomePart", LogLevel.Warning));
        Assert.False(IsOn(app, "Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Error));
        Assert.True(IsOn(app, "Audiences.Uploader", LogLevel.Information));
    }

    [Fact]
    public async Task Settings_of_levels_win()
    {
        using var directory = new TemporaryDirectory();
        await using var app = TestService.Build(directory.Path, builder =>
        {
            AddProvider(builder);
            builder.Configuration.AddInMemoryCollection(
            [
                new("Logging:LogLevel:MassTransit", "Debug"),
                new("Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command", "Information"),
            ]);
        });
        Assert.True(IsOn(app, "MassTransit.SomePart", LogLevel.Debug));
        Assert.True(IsOn(app, "Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information));
        Assert.False(IsOn(app, "Microsoft.AspNetCore.Hosting", LogLevel.Information));
    }

    private static void AddProvider(WebApplicationBuilder builder) => builder.Logging.AddProvider(new Everything());

    private static bool IsOn(WebApplication app, string category, LogLevel level) => app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(level);

    private sealed class Everything : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Listener();

        public void Dispose()
        {
            // Nothing is held.
        }
    }

    private sealed class Listener : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            NullLogger.Instance.Log(logLevel, eventId, state, exception, formatter);
    }
}
