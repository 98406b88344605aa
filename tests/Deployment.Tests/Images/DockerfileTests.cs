using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Images;

/// <summary>What an image is made of.</summary>
public sealed class DockerfileTests
{
    [Fact]
    public void Base_images_are_pinned_and_the_last_has_no_shell()
    {
        var images = DockerfileText.Of("FROM").Select(from => from.Split(' ')[0]).ToList();

        Assert.All(images, image => Assert.True(ImageNames.ArePinned(image), image));
        Assert.EndsWith("-chiseled-extra", images[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void It_runs_as_nobody_who_is_known()
    {
        var last = DockerfileText.Instructions.Skip(DockerfileText.Instructions.ToList().FindLastIndex(line => line.StartsWith("FROM ", StringComparison.Ordinal))).ToList();

        // A number: Kubernetes can't tell whether a name is root's.
        Assert.Equal("USER 1654:1654", Assert.Single(last, line => line.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.Equal("ENTRYPOINT [\"/app/service\"]", last[^1]);
        Assert.Contains("EXPOSE 8080 9464", last);
    }

    [Fact]
    public void It_is_compiled_ahead_of_time_and_the_same_each_time()
    {
        var publish = DockerfileText.Publish("Gateway", "/app");

        Assert.Equal(["dotnet", "publish", "services/Gateway", "-c", "Release", "-o", "/app"], publish.Take(7));
        Assert.Contains("-p:PublishReadyToRun=true", publish);
        Assert.Contains("-p:ContinuousIntegrationBuild=true", publish);
    }

    [Fact]
    public void Each_service_that_compose_builds_is_a_program_of_ours()
    {
        foreach (var (name, service) in ComposeFile.Ours)
        {
            var project = ComposeFile.ProjectOf(name);
            Assert.True(File.Exists(Repository.At($"services/{project}/Program.cs")), project);
            Assert.Equal("deploy/Dockerfile", service.Text("build/dockerfile"));
            Assert.Equal("audiences/" + name, service.Text("image"));
        }
    }

    [Theory]
    [InlineData(".env")]
    [InlineData(".git")]
    [InlineData("**/bin")]
    [InlineData("**/obj")]
    [InlineData("artifacts")]
    public void What_is_no_source_stays_out(string path) =>
        Assert.Contains(path, Repository.Text(".dockerignore").Split('\n'));
}
