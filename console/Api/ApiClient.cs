using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Audiences.Console.Api.Sessions;

namespace Audiences.Console.Api;

/// <summary>
/// Calls the public API with the session's cookie. When the session is over it waits until the person has signed in again,
/// and sends the call once more: whoever called does not notice.
/// </summary>
public sealed class ApiClient(HttpClient http, SessionState session)
{
    /// <summary>Without it the gateway takes no change from a session (see docs/sign-in.md).</summary>
    public const string OriginHeader = "X-Audiences-Request";

    /// <summary>Reads.</summary>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);
        return await ReadAsync(response, type, cancellationToken);
    }

    /// <summary>Reads a list of which a <c>Link</c> header leads to the next part.</summary>
    /// <returns>The part, and the path of the next; null at the end.</returns>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task<(T Part, string? Next)> GetPartAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);
        var next = response.Headers.TryGetValues("Link", out var links) ? LinkHeader.Next(string.Join(',', links)) : null;
        return (await ReadAsync(response, type, cancellationToken), next);
    }

    /// <summary>Sends a body and reads the answer.</summary>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task<TAnswer> SendAsync<TBody, TAnswer>(
        HttpMethod method, string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(method, path) { Content = JsonContent.Create(body, bodyType) }, cancellationToken);
        return await ReadAsync(response, answerType, cancellationToken);
    }

    /// <summary>Sends without a body and reads the answer.</summary>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task<TAnswer> SendAsync<TAnswer>(HttpMethod method, string path, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(method, path), cancellationToken);
        return await ReadAsync(response, answerType, cancellationToken);
    }

    /// <summary>Sends a text as it is and reads the answer.</summary>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task<TAnswer> SendTextAsync<TAnswer>(string path, string text, string mediaType, JsonTypeInfo<TAnswer> answerType, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(text, new MediaTypeHeaderValue(mediaType)) }, cancellationToken);
        return await ReadAsync(response, answerType, cancellationToken);
    }

    /// <summary>Sends without a body; the answer has none, or does not matter.</summary>
    /// <exception cref="ApiException">The API refused, or did not answer.</exception>
    public async Task SendAsync(HttpMethod method, string path, CancellationToken cancellationToken = default)
    {
        using var response = await SendAsync(() => new HttpRequestMessage(method, path), cancellationToken);
    }

    /// <summary>A user's id or a name as a part of a path.</summary>
    public static string Segment(string text) => Uri.EscapeDataString(text);

    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        while (true)
        {
            await session.ReadyAsync(cancellationToken);
            var signIns = session.SignIns;
            var response = await SendOnceAsync(make, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                if (response.StatusCode != HttpStatusCode.Unauthorized)
                {
                    throw new ApiException(await ProblemAsync(response, cancellationToken));
                }
            }

            // Unless somebody has signed in again while the call was under way.
            if (session.SignIns == signIns)
            {
                await session.RenewAsync(cancellationToken);
            }
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        try
        {
            using var request = make();
            request.Headers.Add(OriginHeader, "1");
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ApiException(new ApiProblem());
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        await response.Content.ReadFromJsonAsync(type, cancellationToken)
        ?? throw new ApiException(new ApiProblem { Status = (int)response.StatusCode });

    private static async Task<ApiProblem> ProblemAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var problem = new ApiProblem { Title = response.ReasonPhrase };
        try
        {
            problem = await response.Content.ReadFromJsonAsync(ApiJson.Default.ApiProblem, cancellationToken) ?? problem;
        }
        catch (JsonException)
        {
            // A proxy's page, or a broken answer: the status has to do.
        }

        return problem with { Status = (int)response.StatusCode };
    }
}
