namespace Audiences.MetaGraph;

/// <summary>Where Meta is, and which app calls.</summary>
public sealed class GraphOptions
{
    /// <summary>The Graph API, <c>https://graph.facebook.com</c> unless a sandbox takes its place.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.facebook.com");

    /// <summary>The app's id, needed for OAuth and for looking into tokens.</summary>
    public string? AppId { get; set; }

    /// <summary>The app's secret; where it is set, every call carries its proof.</summary>
    public string? AppSecret { get; set; }
}
