using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Audiences.MetaSandbox.Tests;

internal sealed record Answer(HttpStatusCode Status, JsonElement Json, HttpResponseHeaders Headers)
{
    public JsonElement Error => Json.GetProperty("error");

    public int Code => Error.GetProperty("code").GetInt32();

    public int? Subcode => Error.TryGetProperty("error_subcode", out var subcode) ? subcode.GetInt32() : null;

    public string Message => Error.GetProperty("message").GetString()!;

    public int Number(string name) => Json.GetProperty(name).GetInt32();

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return new(response.StatusCode, document.RootElement.Clone(), response.Headers);
        }
    }
}
