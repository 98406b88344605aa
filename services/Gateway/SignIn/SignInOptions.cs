using Audiences.Contracts;
using Audiences.Gateway.Endpoints;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.SignIn;

/// <summary>How people sign in at an OpenID Connect provider. Settings of section <c>SignIn</c>, described in docs/sign-in.md.</summary>
internal sealed record SignInOptions
{
    private const string AuthoritySetting = "SignIn:Authority";
    private const string WorkspaceSetting = "SignIn:Workspace";

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
    public static IReadOnlyList<string> Settings { get; } =
    [
        AuthoritySetting, "SignIn:ClientId", "SignIn:ClientSecret", "SignIn:Scopes", "SignIn:RoleClaim", "SignIn:WorkspaceClaim", WorkspaceSetting,
        .. Audiences.ServiceDefaults.Auth.Roles.All.Select(role => "SignIn:Roles:" + role),
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
            Scopes = (configuration.Text("SignIn:Scopes") ?? "openid profile email").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            RoleClaim = configuration.Text("SignIn:RoleClaim") ?? "roles",
            Roles = RolesOf(configuration),
            WorkspaceClaim = configuration.Text("SignIn:WorkspaceClaim"),
            Workspace = KeyRequestRules.IsWorkspace(workspace) ? workspace : throw new SettingException(SettingsReader.Name(WorkspaceSetting), "must be 1 to 64 lower-case letters, digits, '-' or '_', beginning with a letter or digit."),
            PublicUrl = configuration.Text("Audiences:PublicUrl") is { } address ? configuration.Address("Audiences:PublicUrl", address) : null,
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
