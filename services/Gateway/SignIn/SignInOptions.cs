using Audiences.Contracts;
using Audiences.Gateway.Endpoints;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.SignIn;

/// <summary>How people sign in at an OpenID Connect provider. Settings of section <c>SignIn</c>, described in docs/sign-in.md.</summary>
internal sealed record SignInOptions
{
    private const string AuthoritySetting = "SignIn:Authority";
    private const string WorkspaceSetting = "SignIn:Workspace";

    private static readonly Setting ScopesSetting = new("SignIn:Scopes", "What to ask the provider for.") { Default = "openid profile email", Values = "scopes, divided by spaces" };
    private static readonly Setting RoleClaimSetting = new("SignIn:RoleClaim", "The claim whose values give roles; may be a list.") { Default = "roles" };

    /// <summary>The provider; its description is at <c>/.well-known/openid-configuration</c> below it.</summary>
    public required Uri Authority { get; init; }

    /// <summary>What the provider calls this installation.</summary>
    public required string ClientId { get; init; }

    /// <summary>Null for a public client, which PKCE alone protects.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What to ask the provider for.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The claim whose values give roles.</summary>
    public required string RoleClaim { get; init; }

    /// <summary>Role to the claim's values that give it.</summary>
    public required IReadOnlyDictionary<string, string[]> Roles { get; init; }

    /// <summary>The claim that names the workspace; null: all people are of <see cref="Workspace"/>.</summary>
    public string? WorkspaceClaim { get; init; }

    /// <summary>The workspace of all people where no claim names it.</summary>
    public required string Workspace { get; init; }

    /// <summary>This installation's address as browsers see it; null: as the request says.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(AuthoritySetting, "The OpenID Connect provider at which people sign in. Without it nobody does.") { Values = "an https address, or http on the loopback address" },
        new("SignIn:ClientId", "What the provider calls this installation. Needed with a provider."),
        new("SignIn:ClientSecret", "Its secret at the provider; without one PKCE alone protects."),
        ScopesSetting,
        RoleClaimSetting,
        .. Audiences.ServiceDefaults.Auth.Roles.All.Select(role => new Setting("SignIn:Roles:" + role, $"Values of the role claim that make {(role[0] is 'a' or 'o' ? "an" : "a")} {role}. At least one role is needed; of several the strongest counts.") { Values = "values, divided by `;`" }),
        new("SignIn:WorkspaceClaim", "The claim that names the person's workspace."),
        new(WorkspaceSetting, "The workspace of everybody where no claim names it.") { Default = WorkspaceNames.Default, Values = "lower-case letters, digits, `-` and `_`, up to 64" },
        SharedSettings.PublicUrl,
    ];

    /// <summary>Null where no provider is configured.</summary>
    /// <exception cref="SettingException">Something is missing or malformed.</exception>
    public static SignInOptions? Read(IConfiguration configuration)
    {
        if (configuration.Text(AuthoritySetting) is not { } text)
        {
            return null;
        }

        var authority = configuration.Address(AuthoritySetting, text);
        if (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback)
        {
            throw new SettingException(SettingsReader.Name(AuthoritySetting), "must begin with https://: keys that come over plain http could be anybody's.");
        }

        var workspace = configuration.Text(WorkspaceSetting) ?? WorkspaceNames.Default;
        return new SignInOptions
        {
            Authority = authority,
            ClientId = configuration.Text("SignIn:ClientId") ?? throw new SettingException("SignIn__ClientId", "is missing. Give it the client id that the provider has for this installation."),
            ClientSecret = configuration.Text("SignIn:ClientSecret"),
            Scopes = (configuration.Text(ScopesSetting.Key) ?? ScopesSetting.Default!).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            RoleClaim = configuration.Text(RoleClaimSetting.Key) ?? RoleClaimSetting.Default!,
            Roles = RolesOf(configuration),
            WorkspaceClaim = configuration.Text("SignIn:WorkspaceClaim"),
            Workspace = KeyRequestRules.IsWorkspace(workspace) ? workspace : throw new SettingException(SettingsReader.Name(WorkspaceSetting), "must be 1 to 64 lower-case letters, digits, '-' or '_', beginning with a letter or digit."),
            PublicUrl = configuration.Text(SharedSettings.PublicUrl.Key) is { } address ? configuration.Address(SharedSettings.PublicUrl.Key, address) : null,
        };
    }

    private static Dictionary<string, string[]> RolesOf(IConfiguration configuration)
    {
        var roles = Audiences.ServiceDefaults.Auth.Roles.All
            .Select(role => (Role: role, Values: configuration.Text("SignIn:Roles:" + role)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []))
            .Where(mapped => mapped.Values.Length > 0)
            .ToDictionary(mapped => mapped.Role, mapped => mapped.Values);
        return roles.Count > 0
            ? roles
            : throw new SettingException("SignIn__Roles__admin", "is missing, and so are the other roles: nobody could do anything. Give it the values of the role claim that make an admin, divided by ';'.");
    }
}
