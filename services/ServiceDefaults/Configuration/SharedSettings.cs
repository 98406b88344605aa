namespace Audiences.ServiceDefaults.Configuration;

/// <summary>What several services read. All services know these names, so that all of them can be given one environment.</summary>
public static class SharedSettings
{
    private const string ServiceAddress = "an http or https address without a path";

    /// <summary><c>Audiences__AdminKey</c>.</summary>
    public static Setting AdminKey { get; } = new("Audiences:AdminKey", "An admin's key of the workspace `default`; a secret. Without one, Standalone makes one on its first start.")
    {
        Values = "16 characters or more, without spaces",
    };

    /// <summary><c>Audiences__DataDirectory</c>.</summary>
    public static Setting DataDirectory { get; } = new("Audiences:DataDirectory", "Standalone's folder for databases, journal and the sandbox; the option `--data` wins. A service with `ConnectionStrings__Database` keeps nothing there.")
    {
        Default = "data",
        Values = "a folder that the process may write to",
    };

    /// <summary><c>Audiences__PublicUrl</c>.</summary>
    public static Setting PublicUrl { get; } = new("Audiences:PublicUrl", "This installation's address as browsers know it, where a proxy rewrites host names. Without it, as the request says.")
    {
        Values = "an http or https address",
    };

    /// <summary><c>Meta__GraphUrl</c>.</summary>
    public static Setting GraphUrl { get; } = new("Meta:GraphUrl", "The Graph API, or a sandbox in its place.")
    {
        Default = "https://graph.facebook.com",
        Values = "an http or https address",
    };

    /// <summary><c>Meta__DialogUrl</c>.</summary>
    public static Setting DialogUrl { get; } = new("Meta:DialogUrl", "Where people log in to Meta. Without it `https://www.facebook.com`, or `Meta__GraphUrl` when that is a sandbox.")
    {
        Values = "an http or https address",
    };

    /// <summary><c>Meta__AppId</c>.</summary>
    public static Setting AppId { get; } = new("Meta:AppId", "Your app at Meta; needed to connect by OAuth, to check tokens and to renew them.") { Values = "digits" };

    /// <summary><c>Meta__AppSecret</c>.</summary>
    public static Setting AppSecret { get; } = new("Meta:AppSecret", "The app's secret. With it, every call to Meta carries `appsecret_proof`.");

    /// <summary><c>Services__Accounts</c>.</summary>
    public static Setting Accounts { get; } = new("Services:Accounts", "Where Accounts listens. Needed.") { Values = ServiceAddress };

    /// <summary><c>Services__Mapping</c>.</summary>
    public static Setting Mapping { get; } = new("Services:Mapping", "Where Mapping listens. Needed.") { Values = ServiceAddress };

    /// <summary><c>Services__SegmentQualifier</c>.</summary>
    public static Setting SegmentQualifier { get; } = new("Services:SegmentQualifier", "Where a SegmentQualifier, or a balancer before several, listens. Needed.") { Values = ServiceAddress };

    /// <summary><c>Services__Uploader</c>.</summary>
    public static Setting Uploader { get; } = new("Services:Uploader", "Where an Uploader, or a balancer before several, listens. Needed.") { Values = ServiceAddress };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
        [AdminKey, DataDirectory, PublicUrl, GraphUrl, DialogUrl, AppId, AppSecret, Accounts, Mapping, SegmentQualifier, Uploader];
}
