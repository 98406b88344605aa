namespace Audiences.Gateway.WebConsole;

/// <summary>What the console has to know about this installation.</summary>
/// <param name="IdentityProvider">People can sign in at an identity provider.</param>
/// <param name="TraceUrlTemplate">Where a trace is shown; absent before signing in.</param>
/// <param name="SandboxAdAccountId">The ad account of the sandbox in Meta's place; absent without one, and for all but admins.</param>
/// <param name="SandboxAccessToken">Opens the sandbox alone.</param>
internal sealed record ConsoleSettingsAnswer(bool IdentityProvider, string? TraceUrlTemplate, string? SandboxAdAccountId, string? SandboxAccessToken);
