using System.Net;

namespace Audiences.MetaSandbox.Tests;

[Trait("Kind", "Hosted")]
public sealed class ValueBasedTests : IDisposable
{
    private static readonly string[] Schema = ["EMAIL", "LOOKALIKE_VALUE"];

    private readonly string _directory = Directory.CreateTempSubdirectory("meta-sandbox").FullName;

    [Fact]
    public async Task A_person_has_one_value_the_newest_and_leaves_whatever_the_value()
    {
        string id;
        await using (var sandbox = await Sandbox.StartAsync(new() { DataDirectory = _directory }))
        {
            id = await CreateAsync(sandbox, valueBased: true);
            await UploadAsync(sandbox, HttpMethod.Post, id, Row("a", 10), Row("b", 0), Row("c", ""));
            await UploadAsync(sandbox, HttpMethod.Post, id, Row("a", 15.5));
            Assert.Equal(["15.5", "0", null], Values(sandbox, id, "a", "b", "c"));
            await UploadAsync(sandbox, HttpMethod.Delete, id, Row("a", 1));
            await sandbox.SendAsync(HttpMethod.Delete, id + "/users", new { payload = new { schema = new[] { "EMAIL" }, data = new[] { new[] { Sandbox.Hash("c") } } } });
            Assert.True((await sandbox.GetAsync(id + "?fields=is_value_based")).Json.GetProperty("is_value_based").GetBoolean());
        }

        await using var again = await Sandbox.StartAsync(new() { DataDirectory = _directory });
        Assert.Equal(["0"], Values(again, id, "b"));
        Assert.Single(again.State.Members(id));
        Assert.Contains("\"LOOKALIKE_VALUE\":\"0\"", await again.Http.GetStringAsync($"/sandbox/audiences/{id}/members"), StringComparison.Ordinal);
        Assert.True(again.State.Audiences.Single().IsValueBased);
    }

    [Fact]
    public async Task A_replacement_takes_values_too()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await CreateAsync(sandbox, valueBased: true);
        await UploadAsync(sandbox, HttpMethod.Post, id, Row("a", 1), Row("b", 2));
        await sandbox.SendAsync(HttpMethod.Post, id + "/usersreplace", new { payload = new { schema = Schema, data = new[] { Row("a", 7) } }, session = Sandbox.Session(3, 1, last: true) });
        Assert.Equal(["7"], Values(sandbox, id, "a"));
        Assert.Single(sandbox.State.Members(id));
    }

    [Fact]
    public async Task What_is_no_number_from_zero_on_makes_its_row_invalid_and_a_value_alone_names_nobody()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await CreateAsync(sandbox, valueBased: true);
        var answer = await UploadAsync(sandbox, HttpMethod.Post, id, Row("a", -1), Row("b", "12 EUR"), Row("c", true), ["", 5], Row("d", "0.9"));
        Assert.Equal((5, 4), (answer.Number("num_received"), answer.Number("num_invalid_entries")));
        Assert.Equal(["0.9"], Values(sandbox, id, "d"));
    }

    [Fact]
    public async Task Another_audience_refuses_the_column()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var id = await CreateAsync(sandbox, valueBased: false);
        Assert.Equal(100, (await UploadAsync(sandbox, HttpMethod.Post, id, Row("a", 1))).Code);
        Assert.Equal(100, (await UploadAsync(sandbox, HttpMethod.Delete, id, Row("a", 1))).Code);
        Assert.Empty(sandbox.State.Members(id));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static async Task<string> CreateAsync(Sandbox sandbox, bool valueBased)
    {
        var answer = await sandbox.SendAsync(
            HttpMethod.Post, Sandbox.Account + "/customaudiences", new { name = "List", subtype = "CUSTOM", customer_file_source = "USER_PROVIDED_ONLY", is_value_based = valueBased });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json.GetProperty("id").GetString()!;
    }

    private static object[] Row(string person, object value) => [Sandbox.Hash(person), value];

    private static Task<Answer> UploadAsync(Sandbox sandbox, HttpMethod method, string audience, params object[][] rows) =>
        sandbox.SendAsync(method, audience + "/users", new { payload = new { schema = Schema, data = rows } });

    private static IEnumerable<string?> Values(Sandbox sandbox, string audience, params string[] people)
    {
        var rows = sandbox.State.Members(audience).ToDictionary(row => row["EMAIL"], row => row.GetValueOrDefault("LOOKALIKE_VALUE"));
        return people.Select(person => rows[Sandbox.Hash(person)]);
    }
}
