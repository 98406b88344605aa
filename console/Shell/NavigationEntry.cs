namespace Audiences.Console.Shell;

/// <summary>An entry of the navigation.</summary>
/// <param name="Path">The page's path, without the leading slash.</param>
/// <param name="Text">The key of its name in <see cref="ShellTexts"/>.</param>
/// <param name="Icon">An icon of MudBlazor.</param>
/// <param name="Role">The least role that sees it; null: everybody who may read.</param>
public sealed record NavigationEntry(string Path, string Text, string Icon, string? Role = null);
