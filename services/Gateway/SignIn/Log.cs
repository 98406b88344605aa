namespace Audiences.Gateway.SignIn;

internal static partial class Log
{
    // The failure's text may repeat what the provider or the caller sent.
    [LoggerMessage(6201, LogLevel.Warning, "A sign-in at the identity provider failed: {Failure}")]
    public static partial void SignInFailed(ILogger logger, string? failure);
}
