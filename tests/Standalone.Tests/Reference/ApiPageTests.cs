using System.Text.Json;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>The API reference says what the gateway's description says, and who may call.</summary>
public sealed class ApiPageTests
{
    [Fact]
    public void The_page_is_what_the_description_says()
    {
        var document = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(ReferencePage.Root, "services", "Gateway", "OpenApi", "v1.json")));

        ReferencePage.AssertHolds("api.md", new ApiPage(document).Make());
    }
}
