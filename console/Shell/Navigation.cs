using MudBlazor;

namespace Audiences.Console.Shell;

/// <summary>The navigation: a line for each folder of pages.</summary>
public static class Navigation
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("", "Home", Icons.Material.Filled.Home),
        new("accounts", "Accounts", Icons.Material.Filled.Business),
        new("mapping", "Mapping", Icons.Material.Filled.AltRoute),
        new("audiences", "Audiences", Icons.Material.Filled.Groups),
        new("users", "Users", Icons.Material.Filled.PersonSearch),
        new("operations", "Operations", Icons.Material.Filled.MonitorHeart),
    ];
}
