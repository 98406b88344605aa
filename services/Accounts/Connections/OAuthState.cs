namespace Audiences.Accounts.Connections;

/// <summary>A connection by OAuth under way, from the first redirect to the choice of ad accounts.</summary>
public sealed class OAuthState
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The connection, as the API names it.</summary>
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the <c>state</c> parameter: who reads the table can't finish a connection.</summary>
    public required string StateHash { get; init; }

    /// <summary>SHA-256 of the cookie of the browser that started it.</summary>
    public required string BrowserHash { get; init; }

    /// <summary>Who started it.</summary>
    public required string StartedBy { get; init; }

    /// <summary>The PKCE verifier of the code, encrypted; null without PKCE.</summary>
    public string? ProtectedVerifier { get; init; }

    /// <summary>The address that Meta sends the person back to; the code is bound to it.</summary>
    public required string RedirectUri { get; init; }

    /// <summary>The person was asked for pages, too: one of their tokens may be taken instead of the person's.</summary>
    public bool WithPages { get; init; }

    /// <summary>Where the person goes on in the console, a path; null to get JSON.</summary>
    public string? ReturnPath { get; init; }

    /// <summary>The API version of the calls.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Void from then on, in UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The state came back once; a second time it is refused.</summary>
    public bool Used { get; set; }

    /// <summary>The long-lived token, encrypted, until accounts are chosen.</summary>
    public string? ProtectedToken { get; set; }
}
