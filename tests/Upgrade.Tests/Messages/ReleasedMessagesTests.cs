using System.Text.Json;
using Audiences.Contracts.Tests.Published;
using MassTransit.Serialization;

namespace Audiences.Upgrade.Tests.Messages;

/// <summary>Messages of the release reach today's services while an upgrade is under way, and the other way round.</summary>
public sealed class ReleasedMessagesTests
{
    public static TheoryData<string> Names => ReleasedMessages.Names;

    [Fact]
    public void A_baseline_is_there() => Assert.NotEmpty(ReleasedMessages.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Release_and_today_understand_each_other(string name) =>
        Contracted.AssertNoneBut(ReleasedMessages.Today(name) is { } type
            ? MessageCompatibility.Losses(name, ReleasedMessages.Released(name), ContractSnapshot.Of(type))
            : [new Loss(name, "is gone.")]);

    [Theory]
    [MemberData(nameof(Names))]
    public void All_that_the_release_wrote_arrives(string name)
    {
        if (ReleasedMessages.Today(name) is not { } type)
        {
            return;
        }

        var written = ReleasedMessages.Released(name).Example;
        var read = written.Deserialize(type, SystemTextJsonMessageSerializer.Options);

        Assert.Empty(NotIn(JsonSerializer.SerializeToElement(read, type, Baseline.Json), written, name));
    }

    private static IEnumerable<string> NotIn(JsonElement read, JsonElement written, string where) => written.ValueKind switch
    {
        JsonValueKind.Object => written.EnumerateObject().SelectMany(member =>
            read.TryGetProperty(member.Name, out var value) ? NotIn(value, member.Value, $"{where}.{member.Name}") : [$"{where}.{member.Name}"]),
        JsonValueKind.Array when read.GetArrayLength() == written.GetArrayLength() =>
            written.EnumerateArray().Zip(read.EnumerateArray()).SelectMany(pair => NotIn(pair.Second, pair.First, where)),
        _ => JsonElement.DeepEquals(read, written) ? [] : [where],
    };
}
