using Audiences.Gateway.Consumers;
using Audiences.Gateway.Webhooks.Delivery;
using Audiences.Gateway.Webhooks.Signing;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Gateway.Webhooks;

/// <summary>Adds webhooks to the gateway.</summary>
internal static class WebhooksModule
{
    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        builder.AddKnownSettings([.. WebhookOptions.Settings]);
        builder.Services.AddSingleton(WebhookOptions.Read(builder.Configuration));
        builder.Services.AddSingleton<SecretProtection>().AddSingleton<WebhookSender>().AddSingleton<WebhookDeliverer>().AddSingleton<WebhookWakeUp>();
        builder.Services.AddScoped<WebhookRegistry>().AddScoped<WebhookNews>().AddScoped<AccountNews>().AddScoped<ExpiryNews>();
        builder.Services.AddHostedService<WebhookRunner>();
        builder.AddBusConsumers(bus =>
        {
            bus.AddConsumer<SegmentSnapshotRequestedConsumer, SegmentSnapshotRequestedConsumerDefinition>();
            bus.AddConsumer<RefreshCycleCompletedConsumer, RefreshCycleCompletedConsumerDefinition>();
            bus.AddConsumer<RefreshCycleFailedConsumer, RefreshCycleFailedConsumerDefinition>();
            bus.AddConsumer<AccessTokenExpiringConsumer, AccessTokenExpiringConsumerDefinition>();
            bus.AddConsumer<AdAccountStateConsumer, AdAccountStateConsumerDefinition>();
        });
    }
}
