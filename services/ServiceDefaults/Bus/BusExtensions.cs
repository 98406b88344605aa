using Audiences.ServiceDefaults.Bus.Tracing;
using Audiences.ServiceDefaults.Configuration;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>The bus: RabbitMQ where <c>ConnectionStrings__Broker</c> names one, else in this process.</summary>
public static class BusExtensions
{
    /// <summary>A module's consumers; the endpoints' names stand in their definitions.</summary>
    public static IHostApplicationBuilder AddBusConsumers(this IHostApplicationBuilder builder, Action<IBusRegistrationConfigurator> configure)
    {
        Registrations(builder).Consumers.Add(configure);
        return builder;
    }

    /// <summary>Builds the bus of a service that needs RabbitMQ. Call it after all modules.</summary>
    public static IHostApplicationBuilder AddBus(this IHostApplicationBuilder builder)
    {
        var address = BrokerAddress(builder.Configuration);
        TraceContextBridge.Enable();
        return builder.AddBus(x => x.UsingRabbitMq((context, bus) =>
        {
            bus.Host(address);
            bus.WriteCompactJson();
            bus.ConfigureEndpoints(context);
        }));
    }

    /// <summary>Builds the bus on a transport of the caller's choice.</summary>
    public static IHostApplicationBuilder AddBus(this IHostApplicationBuilder builder, Action<IBusRegistrationConfigurator> transport)
    {
        builder.Services.AddOptions<MassTransitHostOptions>().Configure(options =>
        {
            // Publishing before the queues are bound would lose messages.
            options.WaitUntilStarted = true;
            options.StopTimeout = TimeSpan.FromSeconds(25);
        });
        var names = new EndpointNames();
        builder.Services.AddSingleton(names);
        builder.Services.AddMassTransit(x =>
        {
            x.DisableUsageTelemetry();
            x.SetKebabCaseEndpointNameFormatter();
            x.AddConfigureEndpointsCallback((_, name, endpoint) =>
            {
                names.Add(name);
                if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit)
                {
                    rabbit.SetQuorumQueue();
                }

                MessageRetry.Standard.ApplyTo(endpoint);
            });
            foreach (var configure in Registrations(builder).Consumers)
            {
                configure(x);
            }

            x.AddSendObserver<TraceContextHeaders>();
            x.AddPublishObserver<TraceContextHeaders>();
            x.AddReceiveObserver<TraceStateReading>();
            transport(x);
        });
        return builder;
    }

    /// <summary>Bodies without the line breaks and blanks that MassTransit puts between their parts unless told not to.</summary>
    public static void WriteCompactJson(this IBusFactoryConfigurator bus) => bus.ConfigureJsonSerializerOptions(options =>
    {
        options.WriteIndented = false;
        return options;
    });

    private static BusRegistrations Registrations(IHostApplicationBuilder builder)
    {
        if (builder.Properties.TryGetValue(typeof(BusRegistrations), out var known))
        {
            return (BusRegistrations)known;
        }

        var registrations = new BusRegistrations();
        builder.Properties[typeof(BusRegistrations)] = registrations;
        return registrations;
    }

    internal static Uri BrokerAddress(IConfiguration configuration)
    {
        var text = configuration.GetConnectionString("Broker");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new SettingException("ConnectionStrings__Broker", "is missing. Give it the broker's address: amqp://user:password@host:5672/virtual-host.");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("amqp" or "amqps" or "rabbitmq" or "rabbitmqs"))
        {
            throw new SettingException("ConnectionStrings__Broker", "is not an address of the form amqp://user:password@host:5672/virtual-host.");
        }

        return uri;
    }
}
