namespace Audiences.Standalone.Demo;

/// <summary>A row of an audience as text that can be compared.</summary>
internal static class DemoRow
{
    public static string Text(IEnumerable<(string Key, string Value)> cells) =>
        string.Join('|', cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}={cell.Value}"));
}
