using System.Text.Json;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters.MParticle;

/// <summary>
/// mParticle's <c>audience_membership_change_request</c>, as its audience integrations are sent it
/// (https://docs.mparticle.com/developers/partners/firehose/ and
/// github.com/mParticle/mparticle-firehose-java-sdk, AudienceMembershipChangeRequest). A request without profiles is its
/// test of the connection; other requests are ignored.
/// </summary>
internal sealed class MParticleAdapter : ISourceAdapter
{
    private const string Request = "audience_membership_change_request";

    public string Product => SourceProducts.MParticle;

    public SourceRules Compile(SourceOptions options) => SourceRules.Compile(options, "customer ?? mpid", "audience_id");

    public IEnumerable<Translated> Translate(JsonElement body, SourceRules rules, Receipt receipt)
    {
        if (body.Text("type") != Request || body.Member("user_profiles") is not { ValueKind: JsonValueKind.Array } profiles)
        {
            return [Translated.Ignored(1)];
        }

        return profiles.EnumerateArray().SelectMany((profile, index) => MParticleProfile.Translate(body, profile, index + 1, rules, receipt));
    }
}
