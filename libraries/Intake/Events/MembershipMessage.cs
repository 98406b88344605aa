using System.Text.Json;
using Audiences.Contracts.Membership;

namespace Audiences.Intake;

internal static class MembershipMessage
{
    public static SegmentMembershipChanged From(MembershipEvent e) => new()
    {
        Workspace = e.Workspace,
        EventId = e.EventId,
        Type = e.Qualified ? MembershipTypes.Qualified : MembershipTypes.Disqualified,
        SegmentId = e.SegmentId,
        UserId = e.UserId,
        OccurredAt = e.OccurredAt,
        Sequence = e.Sequence,
        Properties = e.Json.Member(EventFields.Properties),
        Consent = e.AdvertisingConsent is { } granted ? new MembershipConsent { Advertising = granted } : null,
        Other = Others(e.Json),
    };

    private static Dictionary<string, JsonElement>? Others(JsonElement json)
    {
        Dictionary<string, JsonElement>? others = null;
        foreach (var member in json.EnumerateObject())
        {
            // The bus reads member names without regard to case: "Type" beside "type" would replace it there.
            if (!EventFields.Known.Contains(member.Name))
            {
                (others ??= [])[member.Name] = member.Value;
            }
        }

        return others;
    }
}
