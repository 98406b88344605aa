namespace Audiences.MetaSandbox;

/// <summary>What is there before anybody has set anything up.</summary>
public static class SandboxSeeds
{
    /// <summary>The seeded system user.</summary>
    public const string SystemUserId = "122100000000001";

    /// <summary>The seeded person, who consents at the login dialog.</summary>
    public const string PersonId = "10200000000000001";

    /// <summary>The seeded person's name.</summary>
    public const string PersonName = "Sandbox Person";

    /// <summary>The page that every person manages.</summary>
    public const string PageId = "104000000000001";

    /// <summary>The page's name.</summary>
    public const string PageName = "Sandbox page";

    /// <summary>The seeded access token.</summary>
    public const string AccessToken = "sandbox-token";

    /// <summary>The seeded ad account.</summary>
    public const string AdAccountId = "1234567890123456";

    /// <summary>All that a person can be allowed to do on an ad account.</summary>
    public static IReadOnlyList<string> AllTasks { get; } = ["DRAFT", "ANALYZE", "ADVERTISE", "MANAGE"];

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> People { get; } =
        new Dictionary<string, IReadOnlyList<string>> { [SystemUserId] = AllTasks, [PersonId] = AllTasks };

    internal static IEnumerable<SandboxToken> Tokens(SandboxOptions options) =>
        options.Tokens.Count > 0 ? options.Tokens : [new SandboxToken { Token = AccessToken }];

    internal static IEnumerable<SandboxAdAccount> AdAccounts(SandboxOptions options) =>
        options.AdAccounts.Count > 0 ? options.AdAccounts : [new SandboxAdAccount { Id = AdAccountId }];
}
