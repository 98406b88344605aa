using MudBlazor;

namespace Audiences.Console.Shell;

/// <summary>The console's colours; each text has at least 4.5:1 on what it stands on (WCAG 2.2, 1.4.3).</summary>
public static class Themes
{
    /// <summary>Light and dark.</summary>
    public static MudTheme Console { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1f5fbf",
            Background = "#f4f6f8",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#1b1f24",
            TextPrimary = "#1b1f24",
            TextSecondary = "#4a525c",
            LinesDefault = "#d5dae0",
            LinesInputs = "#767f8a",
            TableLines = "#d5dae0",
            Divider = "#d5dae0",
            Success = "#1b7a3d",
            Warning = "#8a5a00",
            Error = "#b3261e",
            Info = "#0b6b8f",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab4f8",
            PrimaryContrastText = "#0d1b30",
            Background = "#14171b",
            Surface = "#1d2126",
            AppbarBackground = "#1d2126",
            AppbarText = "#e8eaed",
            TextPrimary = "#e8eaed",
            TextSecondary = "#b4bac2",
            LinesDefault = "#3a4048",
            LinesInputs = "#8b939d",
            TableLines = "#3a4048",
            Divider = "#3a4048",
            Success = "#6dd58c",
            Warning = "#f2c063",
            Error = "#f2938c",
            ErrorContrastText = "#3b0b08",
            Info = "#7fd0ee",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"] },
            Button = new ButtonTypography { TextTransform = "none" },
        },
    };
}
