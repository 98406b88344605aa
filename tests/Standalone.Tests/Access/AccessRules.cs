using static Audiences.Standalone.Tests.Access.AccessRule;

namespace Audiences.Standalone.Tests.Access;

/// <summary>
/// Who may do what: one line for each operation of the API, by the operation's id. An operation without a line fails
/// the build.
/// </summary>
internal static class AccessRules
{
    private const string Account = """{"name":"{workspace} again","adAccountId":"{adAccount}","accessToken":"sandbox-token","apiVersion":"25.0"}""";
    private const string Mapping = """{"action":"multipleIdentifiers","attributes":{"email":"properties.email","externalId":"userId"}}""";
    private const string Audience = """{"name":"{workspace} more","segmentId":"{workspace}-vip","refreshInterval":"P1D"}""";
    private const string Event = """{"eventId":"e-7","type":"qualified","segmentId":"{workspace}-vip","userId":"u-7","occurredAt":"2026-11-01T00:00:00Z"}""";
    private const string Link = """{"linkId":"l-1","type":"linked","occurredAt":"2026-11-01T00:00:00Z","a":{"kind":"email","value":"a@example.com"},"b":{"kind":"email","value":"b@example.com"}}""";

    public static IReadOnlyDictionary<string, AccessRule> All { get; } = new Dictionary<string, AccessRule>
    {
        ["PublishEvents"] = Publish.With(Event),
        ["PublishIdentityLinks"] = Publish.With(Link),
        ["TakeFromSource"] = Publish.With("""{"type":"track","event":"Audience Entered","userId":"u-7","properties":{"audience_key":"{workspace}-vip","{workspace}-vip":true}}"""),

        ["ListAccounts"] = Read,
        ["AddAccount"] = Administer.With(Account).Or(409),
        ["GetAccount"] = Read,
        ["DeleteAccount"] = Administer.Asking("?confirm=true").Last(2),
        ["DiagnoseAccount"] = Read,
        ["ChooseDefaultAccount"] = Operate,
        ["ChangeApiVersion"] = Operate.With("""{"apiVersion":"25.0"}"""),
        ["ReconnectAccount"] = Operate.With("""{"accessToken":"sandbox-token"}"""),
        ["CheckPrerequisites"] = Administer,
        ["ConnectAccounts"] = Administer.With("{}"),
        ["FinishConnection"] = Anybody.Or(400),
        ["ListConnectableAccounts"] = Administer,
        ["ChooseAccounts"] = Administer.With("""{"accounts":[{"adAccountId":"{adAccount}","name":"{workspace} chosen"}]}"""),

        ["GetMapping"] = Read,
        ["PutMapping"] = Operate.With(Mapping),
        ["GetMappingHistory"] = Read,
        ["PreviewMapping"] = Operate.With("""{"record":{"userId":"u-1","properties":{"email":"a@example.com"}}}"""),
        ["GetMappingPresets"] = Read,

        ["LinkAudience"] = Operate.With(Audience),
        ["ListAudiences"] = Read,
        ["GetAudienceTotals"] = Read,
        ["GetAudienceSizes"] = Read,
        ["GetAudience"] = Read,
        ["ChangeAudience"] = Operate.With("""{"name":"{workspace} renamed"}"""),
        ["UnlinkAudience"] = Operate.Last(),
        ["RefreshAudience"] = Operate,
        ["ListCycles"] = Read,
        ["GetCycle"] = Read,
        ["ListRefusedMembers"] = Read,
        ["GetMember"] = Read,
        ["ReadAudienceQuality"] = Read,
        ["ListBudgets"] = Read,
        ["ListWorkspaceCycles"] = Read,
        ["GetActivity"] = Read,
        ["ListActivityMinutes"] = Read,
        ["ListCustomAudiences"] = Read,
        ["VerifyAudience"] = Operate,
        ["RepairAudience"] = Operate.With("""{"mode":"refill"}""").Or(409),
        ["GetRepair"] = Read,
        ["StopRepair"] = Operate.Or(409),
        ["ResumeRepair"] = Operate.Or(409),
        ["ResyncAudience"] = Operate.With("""{"reason":"a test"}"""),
        ["GetResync"] = Read,
        ["FinishResync"] = Operate.With("""{"unconfirmed":"keep"}""").Or(409),

        ["ListSegments"] = Read,
        ["GetSegmentTotals"] = Read,
        ["ListProperties"] = Read,
        ["GetUser"] = Read.ForAUser().Or(404),
        ["ListAudiencesOfUser"] = Read.ForAUser(),
        ["LookUpUsers"] = Read.With("""{"key":"EMAIL","value":"973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b"}"""),
        ["StateConsent"] = Operate.With("""{"advertising":false}""").ForAUser().Last(),
        ["GetWithdrawal"] = Read.ForAUser().Or(404),
        ["EraseUser"] = Operate.ForAUser().Last(),
        ["GetErasure"] = Read,
        ["ListDeadLetters"] = Read,
        ["ReplayDeadLetter"] = Operate,
        ["PurgeDeadLetter"] = Operate.Last(),
        ["PurgeDeadLetters"] = Operate.Asking("?olderThan=P1D"),

        ["SignIn"] = Anybody.Or(404),
        ["SignInWithKey"] = Anybody.With("""{"key":"{viewer-key}"}"""),
        ["SignOut"] = Signed,
        ["GetMe"] = Signed,
        ["ReadAudit"] = Administer,

        ["IssueKey"] = Administer.With("""{"name":"{workspace} key","role":"viewer"}"""),
        ["ListKeys"] = Administer,
        ["RevokeKey"] = Administer.Last(),
        ["CreateSource"] = Administer.With("""{"product":"segment","name":"{workspace} source"}"""),
        ["ListSources"] = Administer,
        ["ChangeSource"] = Administer.With("""{"name":"{workspace} renamed"}"""),
        ["ChangeSourceSecret"] = Administer.With("{}"),
        ["DeleteSource"] = Administer.Last(),
        ["CreateWebhook"] = Administer.With("""{"url":"https://{workspace}.example.com/","events":["refresh-cycle.failed"]}"""),
        ["ListWebhooks"] = Administer,
        ["DeleteWebhook"] = Administer.Last(),
    };
}
