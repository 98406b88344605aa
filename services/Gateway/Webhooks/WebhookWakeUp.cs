using Audiences.ServiceDefaults.Background;

namespace Audiences.Gateway.Webhooks;

/// <summary>Lets a message that was noted in this process leave at once.</summary>
internal sealed class WebhookWakeUp : WakeUp;
