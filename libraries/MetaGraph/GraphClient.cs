using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Polly.Timeout;

namespace Audiences.MetaGraph;

/// <inheritdoc />
public sealed class GraphClient(HttpClient http, IOptions<GraphOptions> options) : IGraphClient
{
    /// <inheritdoc />
    public async Task<GraphResponse> SendAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var span = GraphSpans.Start(request, options.Value.GraphUrl);
        try
        {
            var response = await SendOnceAsync(request, cancellationToken);
            span.Accepted(response.TraceId);
            return response;
        }
        catch (GraphException refused)
        {
            span.Refused(refused);
            throw;
        }
        catch (HttpRequestException e)
        {
            span.Unanswered(e);
            throw;
        }
        catch (Exception e) when (e is TimeoutRejectedException or IOException)
        {
            span.Unanswered(e);
            throw new HttpRequestException("Meta did not answer in time or cut the connection.", e);
        }
    }

    private async Task<GraphResponse> SendOnceAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, Address(request));
        if (request.AccessToken.Length > 0)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", request.AccessToken);
        }

        if (request.WriteBody is { } write)
        {
            message.Content = new GraphJsonContent(write);
        }

        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var usage = GraphUsageReader.Read(response.Headers);
        var body = await ReadJsonAsync(response, cancellationToken);
        var error = body is { } json ? GraphErrorReader.Read(json) : GraphErrorReader.NotAnEnvelope((int)response.StatusCode);
        if (error is null && !response.IsSuccessStatusCode)
        {
            error = GraphErrorReader.NotAnEnvelope((int)response.StatusCode);
        }

        return error is null
            ? new GraphResponse(body!.Value, usage) { TraceId = response.Headers.TryGetValues("x-fb-trace-id", out var traces) ? traces.FirstOrDefault() : null }
            : throw new GraphException(response.StatusCode, error, usage);
    }

    private Uri Address(GraphRequest request)
    {
        var query = request.Query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        if (options.Value.AppSecret is { Length: > 0 } secret && request.AccessToken.Length > 0)
        {
            query = query.Append("appsecret_proof=" + AppSecretProof.Compute(request.AccessToken, secret));
        }

        var address = $"{options.Value.GraphUrl.AbsoluteUri.TrimEnd('/')}/v{request.ApiVersion}/{request.Path}";
        var parameters = string.Join('&', query);
        return new Uri(parameters.Length == 0 ? address : $"{address}?{parameters}");
    }

    /// <summary>Null when the answer is not JSON: Meta's edge answers with HTML at times.</summary>
    private static async Task<JsonElement?> ReadJsonAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
