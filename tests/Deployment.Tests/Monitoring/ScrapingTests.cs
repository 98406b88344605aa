using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>Prometheus, the collector and Grafana look for things where they are.</summary>
public sealed class ScrapingTests
{
    private static readonly JsonObject Prometheus = Yaml.Load("deploy/prometheus/prometheus.yml");
    private static readonly JsonObject Collector = Yaml.Load("deploy/otel-collector/config.yaml");

    [Fact]
    public void Every_replica_of_every_service_is_read()
    {
        var found = Assert.Single(Job("audiences").Objects("dns_sd_configs"));

        Assert.Equal(ComposeFile.Ours.Keys.Except(["meta-sandbox"]).Order(StringComparer.Ordinal), found.Texts("names").Order(StringComparer.Ordinal));
        Assert.All(found.Texts("names"), name => Assert.Equal(found.Text("port"), ComposeFile.Services[name].Members("environment")["Telemetry__PrometheusPort"]));
        Assert.All(found.Texts("names"), name => Assert.Contains("telemetry", ComposeFile.Services[name].Texts("networks")));
        // Rules and dashboards tell services apart by it.
        Assert.Contains(Job("audiences").Objects("relabel_configs"), rule => rule.Text("target_label") == "service");
    }

    [Fact]
    public void Rules_are_loaded()
    {
        Assert.All(Prometheus.Texts("rule_files"), file => Assert.True(File.Exists(Repository.At("deploy/prometheus/" + file)), file));
        Assert.Equal(["rules.yml", "alerts.yml"], Prometheus.Texts("rule_files"));
        Assert.Contains("./deploy/prometheus:/etc/prometheus:ro", ComposeFile.Services["prometheus"].Texts("volumes"));
    }

    [Fact]
    public void Servers_that_are_named_are_there_and_on_the_same_network()
    {
        var targets = Prometheus.Objects("scrape_configs").SelectMany(job => job.Objects("static_configs")).SelectMany(config => config.Texts("targets")).Select(target => target.Split(':')[0])
            .Concat(Collector["exporters"]!.AsObject().Select(pair => pair.Value.Text("endpoint")).OfType<string>().Select(address => address.Split(':')[0]))
            .Concat(Yaml.Load("deploy/grafana/provisioning/datasources/datasources.yml").Objects("datasources").Select(source => new Uri(source.Text("url")!).Host));

        Assert.All(targets, name => Assert.Contains("telemetry", ComposeFile.Services[name].Texts("networks")));
    }

    [Fact]
    public void The_collector_takes_what_services_send()
    {
        var receiver = Collector.Text("receivers/otlp/protocols/grpc/endpoint")!;
        foreach (var service in ComposeFile.Ours.Where(pair => pair.Key != "meta-sandbox"))
        {
            var address = new Uri(service.Value.Members("environment")["OTEL_EXPORTER_OTLP_ENDPOINT"]);
            Assert.Equal(("otel-collector", receiver.Split(':')[1]), (address.Host, $"{address.Port}"));
        }

        foreach (var (name, pipeline) in Collector["service"]!["pipelines"]!.AsObject())
        {
            foreach (var kind in new[] { "receivers", "processors", "exporters" })
            {
                Assert.All(pipeline.Texts(kind), one => Assert.True(Collector[kind]!.AsObject().ContainsKey(one), $"{name}: {one} is not declared."));
            }
        }

        Assert.Equal(["logs", "metrics", "traces"], Collector["service"]!["pipelines"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    private static JsonObject Job(string name) => Assert.Single(Prometheus.Objects("scrape_configs"), job => job.Text("job_name") == name);
}
