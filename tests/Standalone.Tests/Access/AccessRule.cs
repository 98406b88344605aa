namespace Audiences.Standalone.Tests.Access;

/// <summary>Who may make a call, and how to make it so that it does something.</summary>
/// <param name="Roles">The roles that may; empty for a call that needs no key.</param>
internal sealed record AccessRule(params string[] Roles)
{
    public static AccessRule Anybody => new();

    public static AccessRule Signed => new("publisher", "viewer", "operator", "admin");

    public static AccessRule Publish => new("publisher", "operator", "admin");

    public static AccessRule Read => new("viewer", "operator", "admin");

    public static AccessRule Operate => new("operator", "admin");

    public static AccessRule Administer => new("admin");

    /// <summary>The body; <c>{adAccount}</c> and the collections' names in braces stand for the workspace's own ids.</summary>
    public string Body { get; private init; } = "";

    public string Query { get; private init; } = "";

    /// <summary>What a call that is allowed answers here besides 2xx.</summary>
    public int? Also { get; private init; }

    /// <summary>The address names a user, who is another in each workspace: there is nothing that it could not find.</summary>
    public bool NamesAUser { get; private init; }

    /// <summary>Later than others, because it takes away what they need.</summary>
    public int Order { get; private init; }

    public AccessRule With(string body) => this with { Body = body };

    public AccessRule Asking(string query) => this with { Query = query };

    public AccessRule Or(int status) => this with { Also = status };

    public AccessRule ForAUser() => this with { NamesAUser = true };

    public AccessRule Last(int order = 1) => this with { Order = order };
}
