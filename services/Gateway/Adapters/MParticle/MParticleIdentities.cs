using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.MParticle;

/// <summary>The identities of a profile: <c>user_identities</c> and <c>device_identities</c>, each with type, encoding and value.</summary>
/// <param name="ById">An object of type to value, which the path of the user's id starts from.</param>
/// <param name="Properties">Those that Meta can match, under the names of the export attributes.</param>
internal sealed record MParticleIdentities(JsonElement ById, IReadOnlyList<(string Name, JsonElement Value)> Properties)
{
    private static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        ["email"] = "email",
        ["phone_number"] = "phone",
        ["mobile_number"] = "phone",
        ["google_advertising_id"] = "googleAdvertisingId",
        ["ios_advertising_id"] = "identifierForAdvertisers",
        ["customer"] = "externalId",
    };

    public static MParticleIdentities Of(JsonElement profile)
    {
        var all = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var properties = new List<(string, JsonElement)>();
        if (profile.Member("mpid") is { } mpid)
        {
            all["mpid"] = mpid;
        }

        foreach (var identity in ((JsonElement?)profile).Elements("user_identities").Concat(((JsonElement?)profile).Elements("device_identities")))
        {
            if (identity.Text("type") is not { } type || identity.Member("value") is not { } value)
            {
                continue;
            }

            all.TryAdd(type, value);
            // SHA-256 is what Meta takes and is told by its form; MD5 and SHA-1 match nobody there.
            if (Attributes.TryGetValue(type, out var name) && identity.Text("encoding")?.ToUpperInvariant() is null or "RAW" or "SHA-256" or "SHA256")
            {
                properties.Add((name!, value));
            }
        }

        return new MParticleIdentities(JsonSerializer.SerializeToElement(all), properties);
    }
}
