namespace Audiences.Upgrade.Tests.Api;

public sealed class ApiCompatibilityTests
{
    private const string Released = """
        {"paths":{"/v1/things":{
          "get":{"parameters":[{"name":"limit","in":"query","schema":{"type":"integer"}}],
            "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}},"404":{}}},
          "post":{"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/New"}}}},
            "responses":{"201":{}}}}},
         "components":{"schemas":{
          "New":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"size":{"type":["null","integer"]}}},
          "Page":{"type":"object","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}},
          "Thing":{"type":"object","required":["id","note"],"properties":{"id":{"type":"string"},"note":{"type":["null","string"]}}}}}}
        """;

    [Fact]
    public void The_same_api_loses_nothing() => Assert.Empty(Losses(Released, Released));

    [Fact]
    public void More_of_everything_loses_nothing() =>
        Assert.Empty(Losses("\"name\":{\"type\":\"string\"}", "\"name\":{\"type\":[\"integer\",\"string\"]},\"colour\":{\"type\":\"string\"}")
            .Concat(Losses("\"id\":{\"type\":\"string\"}", "\"id\":{\"type\":\"string\"},\"colour\":{\"type\":\"string\"}"))
            .Concat(Losses("\"note\":{\"type\":[\"null\",\"string\"]}", "\"note\":{\"oneOf\":[{\"type\":\"null\"},{\"type\":\"string\"}]}")));

    [Theory]
    [InlineData("\"/v1/things\"", "\"/v1/others\"", "GET /v1/things: is gone.", "POST /v1/things: is gone.")]
    [InlineData("\"limit\"", "\"count\"", "GET /v1/things ?limit: is gone.")]
    [InlineData("\"in\":\"query\"", "\"in\":\"query\",\"required\":true", "GET /v1/things ?limit: must be given now.")]
    [InlineData("\"201\"", "\"202\"", "POST /v1/things answer: is no longer 201.")]
    [InlineData("\"size\"", "\"weight\"", "POST /v1/things body.size: is gone.")]
    [InlineData("[\"null\",\"integer\"]", "\"integer\"", "POST /v1/things body.size: takes integer and took integer or null.")]
    [InlineData("[\"name\"]", "[\"name\",\"size\"]", "POST /v1/things body.size: must be given now.")]
    [InlineData("\"id\":", "\"key\":", "GET /v1/things answer.items[].id: is gone.")]
    [InlineData("\"id\":{\"type\":\"string\"}", "\"id\":{\"type\":[\"null\",\"string\"]}", "GET /v1/things answer.items[].id: may be null or string and was string.")]
    [InlineData("[\"id\",\"note\"]", "[\"id\"]", "GET /v1/things answer.items[].note: may be left out now.")]
    public void What_a_program_relies_on_is_missed(string before, string after, params string[] losses) => Assert.Equal(losses, Losses(before, after));

    private static IEnumerable<string> Losses(string before, string after)
    {
        var changed = Released.Replace(before, after, StringComparison.Ordinal);
        return ApiCompatibility.Losses(ApiOperation.Of(Released), ApiOperation.Of(changed)).Select(loss => loss.ToString());
    }
}
