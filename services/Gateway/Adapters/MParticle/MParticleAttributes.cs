using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.MParticle;

/// <summary>User attributes as a list of changes: <c>key</c>, <c>value</c> or <c>list_value</c>, <c>action</c> upsert or delete.</summary>
internal static class MParticleAttributes
{
    public static IEnumerable<(string Name, JsonElement Value)> Of(JsonElement owner)
    {
        foreach (var attribute in ((JsonElement?)owner).Elements("user_attributes"))
        {
            if (attribute.Text("key") is { } key && attribute.Text("action") != "delete" && (attribute.Member("value") ?? attribute.Member("list_value")) is { } value)
            {
                yield return (key, value);
            }
        }
    }
}
