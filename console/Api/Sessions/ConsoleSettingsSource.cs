using System.Net.Http.Json;
using System.Text.Json;

namespace Audiences.Console.Api.Sessions;

/// <summary>Reads the settings, once before signing in and once after.</summary>
public sealed class ConsoleSettingsSource(HttpClient http)
{
    private static readonly ConsoleSettings None = new(false);
    private ConsoleSettings? _settings;

    /// <summary>The settings; without an answer, as if nothing was configured.</summary>
    public async Task<ConsoleSettings> ReadAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            _settings ??= await http.GetFromJsonAsync(new Uri("console/settings.json", UriKind.Relative), SessionJson.Default.ConsoleSettings, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException)
        {
            // Asked for again by the next page.
        }

        return _settings ?? None;
    }

    /// <summary>Somebody signed in or out, and may be told other things.</summary>
    public void Forget() => _settings = null;
}
