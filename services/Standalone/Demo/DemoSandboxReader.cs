using System.Text.Json;

namespace Audiences.Standalone.Demo;

/// <summary>Reads from Meta's stand-in who is in an audience.</summary>
internal static class DemoSandboxReader
{
    /// <summary>The rows of an audience, as text that can be compared.</summary>
    public static async Task<HashSet<string>> RowsAsync(Uri sandbox, string customAudienceId, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(new Uri(sandbox, $"sandbox/audiences/{customAudienceId}/members"), cancellationToken);
        using var reader = new StreamReader(stream);
        var rows = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                rows.Add(DemoRow.Text(document.RootElement.EnumerateObject().Select(cell => (cell.Name, cell.Value.GetString()!))));
            }
        }

        return rows;
    }
}
