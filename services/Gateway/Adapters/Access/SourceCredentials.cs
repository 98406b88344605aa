using System.Net.Http.Headers;
using System.Text;

namespace Audiences.Gateway.Adapters.Access;

/// <summary>What a request brings to show that its source sent it.</summary>
internal static class SourceCredentials
{
    /// <summary>The header of a signature over the body.</summary>
    public const string Signature = "X-Signature";

    private const string ApiKey = "X-Api-Key";
    private const int MostCharacters = 1_024;

    /// <summary>Is it an API key of this system, rather than a source's secret?</summary>
    public static bool IsApiKey(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization.ToString(), out var header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && header.Parameter is { } text && !text.StartsWith(SourceSecrets.Mark, StringComparison.Ordinal);

    /// <summary>
    /// The secret itself: <c>Authorization</c> as bearer, as the password of basic, or bare; else <c>X-Api-Key</c>. Null for
    /// none. Products differ in which of these they can send.
    /// </summary>
    public static string? Secret(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length is 0 or > MostCharacters)
        {
            return request.Headers[ApiKey].ToString() is { Length: > 0 and <= MostCharacters } key ? key : null;
        }

        if (!AuthenticationHeaderValue.TryParse(authorization, out var header) || header.Parameter is not { } parameter)
        {
            return authorization;
        }

        return header.Scheme.ToUpperInvariant() switch
        {
            "BASIC" => Password(parameter),
            _ => parameter,
        };
    }

    private static string? Password(string parameter)
    {
        var bytes = new byte[parameter.Length];
        if (!Convert.TryFromBase64String(parameter, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : text[(colon + 1)..];
    }
}
