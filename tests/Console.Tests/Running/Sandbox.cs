namespace Audiences.Console.Tests.Running;

/// <summary>What "Meta" holds from the start.</summary>
internal static class Sandbox
{
    public const string AdAccountId = "1234567890123456";
    public const string Token = "sandbox-token";
}
