namespace Audiences.Gateway.Audit;

/// <summary>The kinds of those who do something.</summary>
public static class AuditActors
{
    /// <summary>A program, or a person, with an API key.</summary>
    public const string Key = "key";

    /// <summary>A person who signed in at the identity provider.</summary>
    public const string Person = "person";

    /// <summary>Nobody: something happened that the system saw.</summary>
    public const string System = "system";
}
