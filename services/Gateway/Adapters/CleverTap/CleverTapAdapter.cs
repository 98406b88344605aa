using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Identifiers;

namespace Audiences.Gateway.Adapters.CleverTap;

/// <summary>
/// CleverTap's webhook campaigns: <c>targetId</c>, <c>key_values</c> and <c>profiles</c>
/// (https://developer.clevertap.com/docs/webhooks, https://docs.clevertap.com/docs/setup-webhooks). A campaign tells of
/// users who are in its segment and never of leaving; another campaign on the opposite segment says so, with the key value
/// <c>type</c>, or a source with the option. The request of <c>is_test</c> has made-up profiles and is ignored.
/// </summary>
internal sealed class CleverTapAdapter : ISourceAdapter
{
    public string Product => SourceProducts.CleverTap;

    public SourceRules Compile(SourceOptions options) => options.Type is null or MembershipTypes.Qualified or MembershipTypes.Disqualified
        ? SourceRules.Compile(options, "identity ?? Identity ?? objectId", "key_values.segmentId ?? targetId")
        : throw new MappingException("type", "must be qualified or disqualified.");

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt)
    {
        var profiles = body.Member("profiles") is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : default;
        if (((JsonElement?)body).Flag("is_test") == true || !profiles.Any())
        {
            return [Translated.Ignored(1)];
        }

        bool? qualified = (rules.Type ?? body.Member("key_values").Text("type") ?? MembershipTypes.Qualified) switch
        {
            MembershipTypes.Qualified => true,
            MembershipTypes.Disqualified => false,
            _ => null,
        };
        return qualified is { } into
            ? profiles.Select((profile, index) => Event(body, profile, index + 1, into, receipt).ToEvent(rules, receipt))
            : [Translated.Rejected(1, "key_values.type", "is not qualified or disqualified. Correct the campaign's key value, or set the source's option type.")];
    }

    private static SourceEvent Event(JsonElement body, JsonElement profile, int place, bool qualified, Receipt receipt) => new()
    {
        Place = place,
        EventId = receipt.IdOf(profile, $"{body.Member("targetId")?.GetRawText()}:{qualified}"),
        Qualified = qualified,
        Root = profile,
        SegmentRoot = body,
        Properties = [profile.Member("profileData")],
        Made = [.. Named(profile, "Email", "email", "Email"), .. Named(profile, "Phone", "phone", "Phone"), .. Named(profile, "Identity", "identity", "Identity"), .. Named(profile, "event_properties", "event_properties")],
    };

    private static IEnumerable<(string Name, JsonElement Value)> Named(JsonElement profile, string name, params string[] members)
    {
        foreach (var member in members)
        {
            if (profile.Member(member) is { } value)
            {
                yield return (name, value);
                yield break;
            }
        }
    }
}
