using System.Text.Json;

namespace Audiences.EndToEndTests.Running;

/// <summary>Who is in an audience at "Meta".</summary>
internal sealed class SandboxReadOut(Uri sandbox) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox };

    public void Dispose() => _http.Dispose();

    /// <summary>The rows, each as <c>EMAIL=… EXTERN_ID=…</c> with its keys in order.</summary>
    public async Task<SortedSet<string>> RowsAsync(string customAudienceId)
    {
        var text = await _http.GetStringAsync(new Uri($"/sandbox/audiences/{customAudienceId}/members", UriKind.Relative));
        var rows = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var row = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
            rows.Add(string.Join(' ', row.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={value.Value}")));
        }

        return rows;
    }
}
