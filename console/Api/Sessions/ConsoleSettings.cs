namespace Audiences.Console.Api.Sessions;

/// <summary>What the gateway tells the console about this installation.</summary>
/// <param name="IdentityProvider">People can sign in at an identity provider.</param>
/// <param name="TraceUrlTemplate">Where a trace is shown, with <c>{traceId}</c> in it; absent before signing in, or where none is configured.</param>
/// <param name="SandboxAdAccountId">The ad account of the sandbox that this process runs in Meta's place; absent elsewhere.</param>
/// <param name="SandboxAccessToken">A token of the sandbox, which opens nothing else.</param>
public sealed record ConsoleSettings(bool IdentityProvider, string? TraceUrlTemplate = null, string? SandboxAdAccountId = null, string? SandboxAccessToken = null);
