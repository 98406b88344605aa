using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace Audiences.Testing.RabbitMq;

/// <summary>A broker that runs already: virtual hosts come from its management API.</summary>
internal sealed class GivenBroker(Uri address) : IBrokerServer
{
    public async Task<Uri> CreateVirtualHostAsync(string name)
    {
        var parts = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var (user, password) = parts is [{ Length: > 0 } u, var p] ? (u, p) : ("guest", "guest");
        using var http = new HttpClient { BaseAddress = Management() };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        await PutAsync(http, $"api/vhosts/{name}", new { description = "Test run" });
        await PutAsync(http, $"api/permissions/{name}/{Uri.EscapeDataString(user)}", new { configure = ".*", write = ".*", read = ".*" });
        return new UriBuilder(address) { Path = name }.Uri;
    }

    private Uri Management() =>
        Environment.GetEnvironmentVariable("AUDIENCES_TEST_RABBITMQ_MANAGEMENT") is { } given && !string.IsNullOrWhiteSpace(given)
            ? new Uri(given.TrimEnd('/') + "/")
            : new UriBuilder("http", address.Host, 15672).Uri;

    private static async Task PutAsync(HttpClient http, string path, object body)
    {
        using var response = await http.PutAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
    }
}
