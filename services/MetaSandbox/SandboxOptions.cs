namespace Audiences.MetaSandbox;

/// <summary>What the sandbox starts with. Configuration section <c>Sandbox</c>.</summary>
public sealed class SandboxOptions
{
    /// <summary>The app that its tokens belong to.</summary>
    public string AppId { get; set; } = "100200300400500";

    /// <summary>The app's secret, for <c>appsecret_proof</c> and logins.</summary>
    public string AppSecret { get; set; } = "sandbox-app-secret";

    /// <summary>The app's name, as <c>/debug_token</c> tells it.</summary>
    public string AppName { get; set; } = "Sandbox app";

    /// <summary>The app's setting "Require App Secret": every call must carry <c>appsecret_proof</c>.</summary>
    public bool RequireAppSecretProof { get; set; }

    /// <summary>Where a login may send people back to; empty: anywhere.</summary>
    public IList<string> RedirectUris { get; init; } = [];

    /// <summary>Versions from here on answer; older ones are retired (error 2635).</summary>
    public string OldestVersion { get; set; } = "22.0";

    /// <summary>Later versions do not exist (error 2500).</summary>
    public string LatestVersion { get; set; } = "26.0";

    /// <summary>Versions within that range that are retired, too.</summary>
    public IList<string> RetiredVersions { get; init; } = [];

    /// <summary>How many custom audiences an ad account may have.</summary>
    public int AudienceLimit { get; set; } = 500;

    /// <summary>
    /// Calls per ad account and hour, above which calls fail with 80003; null: no limit, and the usage headers reckon
    /// with Meta's own formula (190,000 + 40 for each audience).
    /// </summary>
    public int? CallsPerHour { get; set; }

    /// <summary>The longest request line in bytes: payloads in a query string break beyond it, as they do at Meta.</summary>
    public int MaxRequestLineBytes { get; set; } = 128 * 1024;

    /// <summary>Where the journal is kept, so that a restart carries on; null: in memory only.</summary>
    public string? DataDirectory { get; set; }

    /// <summary>Tokens to start with; empty: <c>sandbox-token</c>, a system user's, with all permissions.</summary>
    public IList<SandboxToken> Tokens { get; init; } = [];

    /// <summary>Ad accounts to start with; empty: 1234567890123456, active, terms accepted.</summary>
    public IList<SandboxAdAccount> AdAccounts { get; init; } = [];
}
