using System.Text.Json;

namespace Audiences.Contracts.Tests.Published;

public sealed class CompatibilityTests
{
    private static readonly ContractSnapshot Old = Snapshot(("userId", "String", true), ("sequence", "Int64?", false));

    [Fact]
    public void A_new_optional_member_breaks_nothing() =>
        Assert.Empty(Compatibility.Breaks(Old, Snapshot(("userId", "String", true), ("sequence", "Int64?", false), ("note", "String?", false))));

    [Fact]
    public void A_member_that_is_gone_or_has_another_type_breaks() =>
        Assert.Equal(
            ["sequence was Int64? and is String.", "userId is gone."],
            Compatibility.Breaks(Old, Snapshot(("sequence", "String", false))));

    [Fact]
    public void A_member_that_must_now_be_there_breaks() =>
        Assert.Equal(
            ["sequence became required.", "note is new and required: older publishers do not send it."],
            Compatibility.Breaks(Old, Snapshot(("userId", "String", true), ("sequence", "Int64?", true), ("note", "String", true))));

    [Fact]
    public void Another_name_on_the_broker_breaks() =>
        Assert.Equal(2, Compatibility.Breaks(Old, Old with { Urn = "urn:message:other", Exchange = "other" }).Count());

    private static ContractSnapshot Snapshot(params (string Name, string Type, bool Required)[] members) => new()
    {
        Type = "Example",
        Urn = "urn:message:example",
        Exchange = "example",
        Members = new(members.ToDictionary(member => member.Name, member => new ContractMember(member.Type, member.Required)), StringComparer.Ordinal),
        Example = JsonSerializer.SerializeToElement(new { }),
    };
}
