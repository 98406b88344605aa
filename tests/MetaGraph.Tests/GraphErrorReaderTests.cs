using System.Text.Json;
using CsCheck;

namespace Audiences.MetaGraph.Tests;

public sealed class GraphErrorReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"error\"")]
    [InlineData("{\"error\":\"text\"}")]
    public void An_answer_without_an_envelope_is_no_error(string json) => Assert.Null(GraphErrorReader.Read(Parse(json)));

    [Fact]
    public void Fields_of_the_wrong_type_are_left_out()
    {
        var error = GraphErrorReader.Read(Parse("""{"error":{"message":5,"code":"190","error_subcode":1e99,"is_transient":"yes"}}"""));

        Assert.Equal(new GraphError("", "", 0, null, null, null, false, null), error);
    }

    [Fact]
    public void Any_code_and_subcode_come_through() =>
        Gen.Select(Gen.Int, Gen.Int).Sample((code, subcode) =>
        {
            var error = GraphErrorReader.Read(Parse($$$"""{"error":{"code":{{{code}}},"error_subcode":{{{subcode}}}}}"""));
            return error!.Code == code && error.Subcode == subcode;
        });

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
