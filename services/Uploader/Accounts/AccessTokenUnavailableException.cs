namespace Audiences.Uploader.Accounts;

/// <summary>Accounts gave no token; the message says why, for people.</summary>
public sealed class AccessTokenUnavailableException(string reason, Exception? cause = null) : Exception(reason, cause);
