using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Audiences.Gateway.Webhooks.Addresses;
using Audiences.Gateway.Webhooks.Signing;
using OpenTelemetry;

namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>Sends one message once: signed, no redirects, no cookies, no proxy, and only to addresses that are allowed.</summary>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly SecretProtection _secrets;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;

    public WebhookSender(SecretProtection secrets, WebhookOptions options, TimeProvider time)
    {
        (_secrets, _time) = (secrets, time);
        _client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectCallback = new GuardedConnection(options).OpenAsync,
            // A name that leads elsewhere by now is looked up and checked again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            // Our traces are nobody else's business, and an address may hold a secret of its receiver's.
            ActivityHeadersPropagator = null,
        });
    }

    public async Task<WebhookOutcome> SendAsync(Webhook webhook, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        using var suppressed = SuppressInstrumentationScope.Begin();
        using var patience = new CancellationTokenSource(Patience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = Request(webhook, delivery);
            using var answer = await _client.SendAsync(request, either.Token);
            var status = (int)answer.StatusCode;
            return answer.IsSuccessStatusCode
                ? new WebhookOutcome(status, null)
                : new WebhookOutcome(status, status is >= 300 and < 400 ? "The address answered with a redirect, which is not followed." : $"The address answered {status}.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookOutcome(null, "The address did not answer within 15 seconds.");
        }
        catch (CryptographicException)
        {
            return new WebhookOutcome(null, "The secret cannot be decrypted: the key ring is another. Delete the webhook and make it anew.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new WebhookOutcome(null, Why(e));
        }
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Request(Webhook webhook, WebhookDelivery delivery)
    {
        var timestamp = _time.GetUtcNow().ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(delivery.Body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.UserAgent.ParseAdd("Audiences-Webhooks/1.0");
        request.Headers.Add("webhook-id", delivery.MessageId);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(_secrets.Unprotect(webhook.ProtectedSecret), delivery.MessageId, timestamp, delivery.Body));
        return request;
    }

    /// <summary>In words of ours: an exception's own may tell what answers inside a network.</summary>
    private static string Why(Exception e) => (e as HttpRequestException)?.InnerException switch
    {
        ForbiddenAddressException forbidden => forbidden.Message,
        _ => (e as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "The host's name is not known.",
            HttpRequestError.SecureConnectionError => "The secure connection was refused: check the certificate.",
            _ => "The address could not be reached.",
        },
    };
}
