using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.MParticle;

/// <summary>One user of a request: identities, and the audiences that changed.</summary>
internal static class MParticleProfile
{
    public static IEnumerable<Translated> Translate(JsonElement request, JsonElement profile, int place, SourceRules rules, Receipt receipt)
    {
        var identities = MParticleIdentities.Of(profile);
        return ((JsonElement?)profile).Elements("audiences").Select(audience => Audience(request, profile, audience, identities, place, rules, receipt));
    }

    private static Translated Audience(
        JsonElement request, JsonElement profile, JsonElement audience, MParticleIdentities identities, int place, SourceRules rules, Receipt receipt)
    {
        var name = audience.Member("audience_id")?.GetRawText();
        var id = request.Text("id") is { Length: > 0 } requestId ? $"{requestId}:{place}:{name}" : receipt.IdOf(request, $"{place}:{name}");
        bool? qualified = audience.Text("action")?.ToUpperInvariant() switch
        {
            // An update of attributes is about somebody who is in.
            "ADD" or "ATTRIBUTE_UPDATE" => true,
            "DELETE" => false,
            _ => null,
        };
        if (qualified is not { } into)
        {
            return Translated.Rejected(place, "audiences.action", "is not add, delete or attribute_update.", id);
        }

        DateTimeOffset? at = null;
        if (request.Member("timestamp_ms") is { } stamp)
        {
            if (!TryInstant(stamp, out var instant))
            {
                return Translated.Rejected(place, "timestamp_ms", "is not a number of milliseconds since 1970.", id);
            }

            at = instant;
        }

        return new SourceEvent
        {
            Place = place,
            EventId = id,
            Qualified = into,
            Root = identities.ById,
            SegmentRoot = audience,
            At = at,
            Properties = [profile.Member("user_attributes")],
            Made = [.. MParticleAttributes.Of(profile), .. MParticleAttributes.Of(audience), .. identities.Properties],
        }.ToEvent(rules, receipt);
    }

    private static bool TryInstant(JsonElement stamp, out DateTimeOffset instant)
    {
        instant = default;
        if (stamp.ValueKind != JsonValueKind.Number || !stamp.TryGetInt64(out var milliseconds)
            || milliseconds < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
        {
            return false;
        }

        instant = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        return true;
    }
}
