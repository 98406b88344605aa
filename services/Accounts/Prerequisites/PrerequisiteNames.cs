namespace Audiences.Accounts.Prerequisites;

/// <summary>What has to be there before somebody is sent to Meta, in the order in which it is looked at.</summary>
public static class PrerequisiteNames
{
    /// <summary>Meta, or a sandbox in its place, answers.</summary>
    public const string Meta = "meta";

    /// <summary>Meta still speaks the API version that accounts are connected with.</summary>
    public const string ApiVersion = "apiVersion";

    /// <summary>The app's id and secret are set, and Meta accepts them.</summary>
    public const string App = "app";

    /// <summary>Meta can send people back to this installation's address.</summary>
    public const string CallbackAddress = "callbackAddress";

    /// <summary>Tokens can be encrypted, and opened again.</summary>
    public const string Encryption = "encryption";
}
