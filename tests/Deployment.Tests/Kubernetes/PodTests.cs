using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Kubernetes;

/// <summary>How our pods run.</summary>
public sealed class PodTests
{
    public static TheoryData<string> Overlays => Manifests.Overlays;

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Every_pod_is_confined_and_knows_what_it_may_use(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);

        Assert.NotEmpty(manifests.Workloads);
        foreach (var pod in manifests.Workloads.Select(workload => workload.Get("spec/template/spec")!))
        {
            Assert.Equal("true", pod.Text("securityContext/runAsNonRoot"));
            Assert.True(int.Parse(pod.Text("securityContext/runAsUser")!, CultureInfo.InvariantCulture) > 0);
            Assert.Equal("RuntimeDefault", pod.Text("securityContext/seccompProfile/type"));
            Assert.Equal("false", pod.Text("automountServiceAccountToken"));
            Assert.Null(pod.Get("hostNetwork"));
            foreach (var container in pod.Objects("containers"))
            {
                Assert.Equal("true", container.Text("securityContext/readOnlyRootFilesystem"));
                Assert.Equal("false", container.Text("securityContext/allowPrivilegeEscalation"));
                Assert.Equal(["ALL"], container.Texts("securityContext/capabilities/drop"));
                Assert.True(ImageNames.ArePinned(container.Text("image")!), container.Text("image"));
                Assert.NotNull(container.Text("resources/requests/cpu"));
                Assert.NotNull(container.Text("resources/requests/memory"));
                Assert.NotNull(container.Text("resources/limits/memory"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task A_service_is_asked_what_it_answers_and_ends_in_its_own_time(string overlay)
    {
        var served = Repository.Text("services/ServiceDefaults/ServiceDefaultsExtensions.cs");
        var services = (await Manifests.OfAsync(overlay)).Services.ToList();

        Assert.Equal(5, services.Count);
        foreach (var pod in services.Select(service => service.Get("spec/template/spec")!))
        {
            var container = Assert.Single(pod.Objects("containers"));
            foreach (var probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" })
            {
                Assert.Contains($"MapHealthChecks(\"{container.Text(probe + "/httpGet/path")}\"", served, StringComparison.Ordinal);
                Assert.Contains(container.Objects("ports"), port => port.Text("name") == container.Text(probe + "/httpGet/port"));
            }

            var pause = TimeSpan.FromSeconds(int.Parse(container.Text("lifecycle/preStop/sleep/seconds")!, CultureInfo.InvariantCulture));
            var grace = TimeSpan.FromSeconds(int.Parse(pod.Text("terminationGracePeriodSeconds")!, CultureInfo.InvariantCulture));
            Assert.True(grace > pause + Shutdown.Longest);
            Assert.Equal(2, pod.Objects("topologySpreadConstraints").Count());
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Secrets_are_named_never_told(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        var documented = Repository.Text("docs/deployment.md");

        Assert.Empty(manifests.OfKind("Secret"));
        var named = manifests.All.SelectMany(one => one.Within()).Select(one => one.Text("secretKeyRef/name") ?? one.Text("secret/secretName")).OfType<string>().Distinct().ToList();
        Assert.Superset(new HashSet<string> { "audiences-database", "audiences-broker-default-user", "audiences-meta", "audiences-admin-key" }, named.ToHashSet());
        Assert.All(named, name => Assert.Contains(name, documented, StringComparison.Ordinal));
        foreach (var setting in Settings(manifests).Where(setting => Secrets.IsOne(setting.Text("name")!)))
        {
            var value = setting.Text("value");
            Assert.True(setting.Get("valueFrom/secretKeyRef") is not null || value!.Contains("$(BROKER_PASSWORD)", StringComparison.Ordinal) || value == "amqp://not-called", setting.ToJsonString());
        }

        Assert.DoesNotContain(manifests.OfKind("ConfigMap").SelectMany(map => map.Members("data").Keys), Secrets.IsOne);
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task A_setting_that_names_another_comes_after_it(string overlay)
    {
        foreach (var container in (await Manifests.OfAsync(overlay)).Workloads.SelectMany(workload => workload.Objects("spec/template/spec/containers")))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var setting in container.Objects("env"))
            {
                foreach (var part in (setting.Text("value") ?? string.Empty).Split("$(").Skip(1))
                {
                    Assert.Contains(part.Split(')')[0], seen);
                }

                Assert.True(seen.Add(setting.Text("name")!), setting.Text("name"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task Kubernetes_sets_what_compose_sets(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        // Traces go somewhere only with the component for monitoring; where they are shown is the cluster's own matter.
        string[] left = overlay == "sandbox" ? ["Console__TraceUrlTemplate", "OTEL_EXPORTER_OTLP_ENDPOINT"] : ["Console__TraceUrlTemplate"];
        var shared = manifests.OfKind("ConfigMap").SelectMany(map => map.Members("data").Keys).ToHashSet();
        foreach (var service in manifests.Services)
        {
            var name = service.Text("metadata/name")!;
            var set = service.Objects("spec/template/spec/containers").SelectMany(container => container.Objects("env")).Select(setting => setting.Text("name")!).Concat(shared).ToHashSet();
            Assert.Empty(ComposeFile.Services[name].Members("environment").Keys.Except(set).Except(left));
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public async Task The_migration_brings_up_the_tables_of_each_service_in_its_own_version(string overlay)
    {
        var manifests = await Manifests.OfAsync(overlay);
        var migration = Assert.Single(manifests.OfKind("Job")).Objects("spec/template/spec/containers").ToList();

        Assert.All(migration, container => Assert.Equal(["--migrate"], container.Texts("args")));
        Assert.Equal(
            manifests.Services.SelectMany(service => service.Objects("spec/template/spec/containers")).Select(container => container.Text("image")).Order(StringComparer.Ordinal),
            migration.Select(container => container.Text("image")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<JsonObject> Settings(Manifests manifests) =>
        manifests.Workloads.SelectMany(workload => workload.Objects("spec/template/spec/containers")).SelectMany(container => container.Objects("env"));
}
