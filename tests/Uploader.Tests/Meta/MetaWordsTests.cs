using Audiences.MetaGraph;
using Audiences.Uploader.Meta.Errors;

namespace Audiences.Uploader.Tests.Meta;

public sealed class MetaWordsTests
{
    [Theory]
    [InlineData("(#100) Param payload[data][7] must be a hash", "(#100) Param payload…… must be a hash")]
    [InlineData("Invalid value 'ann smith' for EMAIL", "Invalid value … for EMAIL")]
    [InlineData("No such user ann@example.com", "No such user …")]
    [InlineData("Row {\"email\":\"x\"} is bad", "Row … is bad")]
    [InlineData("Number +4915123456789 is bad", "Number … is bad")]
    [InlineData("Id u-12345 is bad", "Id … is bad")]
    [InlineData("", null)]
    public void Nothing_that_could_be_a_persons_stays(string message, string? words) =>
        Assert.Equal(words, MetaWords.Of(new GraphError(message, "", 100, null, null, null, false, null)));

    [Fact]
    public void Words_for_people_come_first_and_are_cut() => Assert.Equal(
        "Audience Upload Blocked: " + new string('x', 20),
        MetaWords.Of(new GraphError("m", "", 100, null, "Audience Upload Blocked", new string('x', 20), false, null)));
}
