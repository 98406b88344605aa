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
        new("operations", "Operations", Icons.Material.Filled.MonitorHeart),
    ];
}
