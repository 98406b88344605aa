using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Compose;

/// <summary>What nobody can see by starting the containers, and what an engine would refuse.</summary>
public sealed partial class ComposeFileTests
{
    [Fact]
    [Trait("Kind", "Hosted")]
    public async Task It_fits_the_published_schema()
    {
        var wrong = ComposeFile.All.DeepClone().AsObject();
        wrong["services"]!["gateway"]!["health_check"] = new JsonObject();

        Assert.Empty(await Schemas.FindingsAsync("compose", ComposeFile.All));
        Assert.Contains("health_check", await Schemas.FindingsAsync("compose", wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void Images_of_others_are_pinned() =>
        Assert.All(ComposeFile.Services.Values.Where(service => !service.ContainsKey("build")).Select(service => service.Text("image")!), image => Assert.True(ImageNames.ArePinned(image), image));

    [Fact]
    public void No_secret_stands_in_it()
    {
        var secrets = ComposeFile.Services.SelectMany(pair => pair.Value.Members("environment")).Where(setting => Secrets.IsOne(setting.Key)).ToList();

        Assert.True(secrets.Count > 10, "Too few secrets were found: the search looks in the wrong place.");
        Assert.All(secrets, setting => Assert.Matches(Variable(), setting.Value));
        // A password that is missing stops the start, rather than being an empty one.
        Assert.All(secrets.Where(setting => setting.Key != "Meta__AppSecret"), setting => Assert.DoesNotContain(":-", setting.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(Repository.Text(".env.example").Split('\n'), line => SecretVariable().IsMatch(line));
    }

    [Fact]
    public void Its_variables_are_those_of_the_example()
    {
        var used = Variable().Matches(Repository.Text("docker-compose.yml")).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        var given = Repository.Text(".env.example").Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('=')[0]).Order(StringComparer.Ordinal);

        Assert.Equal(given, used);
    }

    [Theory]
    [InlineData("accounts")]
    [InlineData("mapping")]
    [InlineData("segment-qualifier")]
    [InlineData("uploader")]
    public void A_service_can_have_replicas(string service)
    {
        Assert.False(ComposeFile.Services[service].ContainsKey("container_name"));
        Assert.False(ComposeFile.Services[service].ContainsKey("ports"));
        Assert.False(ComposeFile.Services[service].ContainsKey("volumes"));
    }

    [Fact]
    public void Everything_is_confined()
    {
        foreach (var (name, service) in ComposeFile.Services)
        {
            Assert.Equal(["ALL"], service.Texts("cap_drop"));
            Assert.Equal(["no-new-privileges:true"], service.Texts("security_opt"));
            Assert.True(service.Text("read_only") == "true" || name == "rabbitmq", $"{name} may write.");
            Assert.False(service.ContainsKey("privileged") || service.ContainsKey("cap_add") || service.ContainsKey("network_mode"), name);
        }
    }

    [Fact]
    public void Whatever_the_images_ask_for_is_asked_for_by_no_root()
    {
        // These begin as root and change their user; the others have a user of their own, or the Dockerfile's.
        Assert.Equal("999:999", ComposeFile.Services["postgres"].Text("user"));
        Assert.Equal("999:999", ComposeFile.Services["rabbitmq"].Text("user"));
    }

    [Fact]
    public void Everything_says_whether_it_is_well() =>
        Assert.Equal(["otel-collector"], ComposeFile.Services.Where(pair => pair.Value.Get("healthcheck/test") is null).Select(pair => pair.Key));

    [Fact]
    public void Who_waits_for_something_waits_until_it_is_well()
    {
        foreach (var (name, service) in ComposeFile.Services)
        {
            foreach (var (other, condition) in service["depends_on"]?.AsObject() ?? new JsonObject())
            {
                Assert.True(ComposeFile.Services.ContainsKey(other), $"{name} waits for {other}, which is not there.");
                Assert.Equal("service_healthy", condition.Text("condition"));
            }
        }

        Assert.All(ComposeFile.Ours.Keys.Except(["meta-sandbox"]), name => Assert.Superset(
            new HashSet<string> { "postgres", "rabbitmq" }, ComposeFile.Services[name]["depends_on"]!.AsObject().Select(pair => pair.Key).ToHashSet()));
        Assert.Superset(ComposeFile.Ours.Keys.Except(["gateway", "meta-sandbox"]).ToHashSet(), ComposeFile.Services["gateway"]["depends_on"]!.AsObject().Select(pair => pair.Key).ToHashSet());
    }

    [Fact]
    public void A_service_has_time_to_finish_what_it_has_begun() =>
        Assert.All(ComposeFile.Ours.Keys.Except(["meta-sandbox"]), name => Assert.True(
            TimeSpan.FromSeconds(int.Parse(ComposeFile.Services[name].Text("stop_grace_period")!.TrimEnd('s'), CultureInfo.InvariantCulture)) > Shutdown.Longest, name));

    [Fact]
    public void Ports_are_open_on_this_machine_alone_and_the_database_on_none()
    {
        Assert.All(ComposeFile.Services.Values.SelectMany(service => service.Texts("ports")), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
        Assert.Equal(["inside"], ComposeFile.Services["postgres"].Texts("networks"));
        Assert.Equal("true", ComposeFile.All.Text("networks/inside/internal"));
    }

    [Fact]
    public void Who_needs_the_way_out_has_it_and_nobody_else_of_ours() =>
        Assert.Equal(
            ["accounts", "gateway", "meta-sandbox", "uploader"],
            ComposeFile.Ours.Where(pair => pair.Value.Texts("networks").Contains("outside")).Select(pair => pair.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Networks_volumes_and_files_are_there()
    {
        foreach (var (name, service) in ComposeFile.Services)
        {
            Assert.NotEmpty(service.Texts("networks"));
            Assert.All(service.Texts("networks"), network => Assert.NotNull(ComposeFile.All["networks"]!.AsObject().FirstOrDefault(pair => pair.Key == network).Key));
            foreach (var source in service.Texts("volumes").Select(volume => volume.Split(':')[0]))
            {
                var found = source.StartsWith("./", StringComparison.Ordinal)
                    ? Path.Exists(Repository.At(source))
                    : ComposeFile.All["volumes"]!.AsObject().ContainsKey(source);
                Assert.True(found, $"{name}: {source} is not there.");
            }
        }
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+)(:[^}]*)?\}")]
    private static partial Regex Variable();

    [GeneratedRegex("^[A-Z_]*(PASSWORD|SECRET|KEY)=.+")]
    private static partial Regex SecretVariable();
}
