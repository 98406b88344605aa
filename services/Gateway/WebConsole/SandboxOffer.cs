namespace Audiences.Gateway.WebConsole;

/// <summary>A sandbox that runs in Meta's place: the console offers it to who sets up the installation.</summary>
/// <param name="AdAccountId">Its ad account.</param>
/// <param name="AccessToken">Opens the sandbox alone.</param>
public sealed record SandboxOffer(string AdAccountId, string AccessToken);
