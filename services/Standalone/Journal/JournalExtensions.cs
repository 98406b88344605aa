using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Standalone.Journal;

/// <summary>The in-process bus that loses nothing.</summary>
internal static class JournalExtensions
{
    /// <summary>Builds the in-process bus with its journal in the data directory. Call it after all modules.</summary>
    public static IHostApplicationBuilder AddJournaledBus(this IHostApplicationBuilder builder, string dataDirectory)
    {
        builder.Services.AddSingleton(_ => new MessageJournal(new JournalFile(Path.Combine(dataDirectory, "journal.db"))));
        builder.Services.AddSingleton<JournalSeal>();
        builder.AddBus(x =>
        {
            x.AddPublishObserver<JournalPublishObserver>();
            x.AddReceiveObserver<JournalReceiveObserver>();
            x.UsingInMemory((context, bus) =>
            {
                bus.WriteCompactJson();
                bus.ConfigureEndpoints(context);
            });
        });
        // After the bus: hosted services start in the order of their registration.
        builder.Services.AddHostedService<JournalReplay>();
        return builder;
    }
}
