using System.Text.Json;
using Audiences.Contracts.Tests.Published;

namespace Audiences.Upgrade.Tests.Messages;

public sealed class MessageCompatibilityTests
{
    private static readonly ContractSnapshot Released = Snapshot("""{"userId":"u-1","sequence":7}""", ("userId", "String", true), ("sequence", "Int64?", false));

    [Fact]
    public void A_new_optional_member_loses_nothing() =>
        Assert.Empty(MessageCompatibility.Losses("M", Released, Snapshot(
            """{"userId":"u-1","sequence":7,"note":"n"}""", ("userId", "String", true), ("sequence", "Int64?", false), ("note", "String?", false))));

    [Fact]
    public void A_member_that_the_releases_readers_need_must_stay() =>
        Assert.Equal(
            ["M: userId may be left out now: the release's readers need it."],
            Losses("""{"userId":"u-1","sequence":7}""", ("userId", "String", false), ("sequence", "Int64?", false)));

    [Fact]
    public void Another_way_to_write_a_value_is_a_loss() =>
        Assert.Equal(
            ["M: sequence is written as String and was Number."],
            Losses("""{"userId":"u-1","sequence":"7"}""", ("userId", "String", true), ("sequence", "Int64?", false)));

    [Fact]
    public void A_new_member_that_must_be_there_is_a_loss() =>
        Assert.Equal(
            ["M: note is new and required: older publishers do not send it."],
            Losses("""{"userId":"u-1","sequence":7,"note":"n"}""", ("userId", "String", true), ("sequence", "Int64?", false), ("note", "String", true)));

    private static IEnumerable<string> Losses(string example, params (string Name, string Type, bool Required)[] members) =>
        MessageCompatibility.Losses("M", Released, Snapshot(example, members)).Select(loss => loss.ToString());

    private static ContractSnapshot Snapshot(string example, params (string Name, string Type, bool Required)[] members) => new()
    {
        Type = "M",
        Members = new(members.ToDictionary(member => member.Name, member => new ContractMember(member.Type, member.Required)), StringComparer.Ordinal),
        Example = JsonSerializer.Deserialize<JsonElement>(example),
    };
}
