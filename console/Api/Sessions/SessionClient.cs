using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Audiences.Console.Api.Sessions;

/// <summary>The calls of signing in and out.</summary>
public sealed class SessionClient(HttpClient http)
{
    /// <summary>Who is signed in; null: nobody.</summary>
    /// <exception cref="ApiException">There was no answer.</exception>
    public async Task<SignedInPerson?> MeAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            using var response = await http.GetAsync(new Uri("v1/me", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync(SessionJson.Default.SignedInPerson, cancellationToken)
                : response.StatusCode == HttpStatusCode.Unauthorized ? null
                : throw new ApiException(new ApiProblem { Status = (int)response.StatusCode, Title = response.ReasonPhrase });
        }
        catch (HttpRequestException)
        {
            throw new ApiException(new ApiProblem());
        }
    }

    /// <summary>Exchanges a key for a session.</summary>
    /// <exception cref="ApiException">The key is no good, or there was no answer.</exception>
    public Task<SignedInPerson> WithKeyAsync(string key) => SignInAsync("signin/key", JsonContent.Create(new KeySignIn(key), SessionJson.Default.KeySignIn));

    /// <summary>Exchanges a link's token for a session.</summary>
    /// <exception cref="ApiException">The link was used, is too old, or there was no answer.</exception>
    public Task<SignedInPerson> WithLinkAsync(string token) => SignInAsync("signin/link", JsonContent.Create(new LinkSignIn(token), SessionJson.Default.LinkSignIn));

    /// <summary>Ends the session.</summary>
    /// <exception cref="ApiException">There was no answer.</exception>
    public async Task SignOutAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "signout");
        request.Headers.Add(ApiClient.OriginHeader, "1");
        try
        {
            using var response = await http.SendAsync(request);
        }
        catch (HttpRequestException)
        {
            throw new ApiException(new ApiProblem());
        }
    }

    private async Task<SignedInPerson> SignInAsync(string path, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Add(ApiClient.OriginHeader, "1");
        try
        {
            using var response = await http.SendAsync(request);
            if (response.IsSuccessStatusCode)
            {
                return (await response.Content.ReadFromJsonAsync(SessionJson.Default.SignedInPerson))!;
            }

            var problem = await response.Content.ReadFromJsonAsync(SessionJson.Default.ApiProblem);
            throw new ApiException((problem ?? new ApiProblem()) with { Status = (int)response.StatusCode });
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            throw new ApiException(new ApiProblem());
        }
    }
}
