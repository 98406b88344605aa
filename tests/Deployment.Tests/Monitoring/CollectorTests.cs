using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>
/// What <c>otelcol validate</c> would refuse, as far as it can be known without the collector, which no registry of packages has: it
/// refuses a field that it does not know, a component that is not declared, and limits that are none.
/// </summary>
public sealed class CollectorTests
{
    private static readonly JsonObject Config = Yaml.Load("deploy/otel-collector/config.yaml");

    // The fields of the components that we use, and of their parts that we use.
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        [""] = ["receivers", "processors", "exporters", "connectors", "extensions", "service"],
        ["receivers/otlp"] = ["protocols"],
        ["receivers/otlp/protocols"] = ["grpc", "http"],
        ["receivers/otlp/protocols/grpc"] = ["endpoint", "transport", "tls", "max_recv_msg_size_mib", "max_concurrent_streams", "keepalive", "auth", "include_metadata"],
        ["receivers/otlp/protocols/http"] = ["endpoint", "tls", "cors", "auth", "max_request_body_size", "include_metadata", "traces_url_path", "metrics_url_path", "logs_url_path"],
        ["processors/memory_limiter"] = ["check_interval", "min_gc_interval_when_soft_limited", "min_gc_interval_when_hard_limited", "limit_mib", "spike_limit_mib", "limit_percentage", "spike_limit_percentage"],
        ["processors/batch"] = ["timeout", "send_batch_size", "send_batch_max_size", "metadata_keys", "metadata_cardinality_limit"],
        ["exporters/otlp"] = ["endpoint", "tls", "headers", "compression", "timeout", "sending_queue", "retry_on_failure", "keepalive", "auth", "authority", "wait_for_ready", "balancer_name"],
        ["exporters/otlp/tls"] = ["insecure", "insecure_skip_verify", "ca_file", "cert_file", "key_file", "server_name_override", "min_version", "max_version"],
        ["exporters/debug"] = ["verbosity", "sampling_initial", "sampling_thereafter", "use_internal_logger", "output_paths", "sending_queue"],
        ["exporters/nop"] = [],
        ["service"] = ["extensions", "pipelines", "telemetry"],
        ["service/telemetry"] = ["logs", "metrics", "traces", "resource"],
        ["service/telemetry/metrics"] = ["level", "readers", "views"],
    };

    [Fact]
    public void Every_field_is_one_that_the_collector_knows()
    {
        foreach (var (path, known) in Fields)
        {
            Assert.All(At(path), one => Assert.Superset(one.Select(pair => pair.Key).ToHashSet(), known.ToHashSet()));
        }

        foreach (var kind in new[] { "receivers", "processors", "exporters" })
        {
            Assert.All(Config[kind]!.AsObject(), pair => Assert.Contains($"{kind}/{Type(pair.Key)}", Fields.Keys));
        }
    }

    [Fact]
    public void Every_component_is_declared_and_used()
    {
        var pipelines = Config["service"]!["pipelines"]!.AsObject().Select(pair => pair.Value).ToList();
        foreach (var kind in new[] { "receivers", "processors", "exporters" })
        {
            Assert.Equal(
                Config[kind]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal),
                pipelines.SelectMany(pipeline => pipeline.Texts(kind)).Distinct().Order(StringComparer.Ordinal));
        }

        Assert.All(pipelines, pipeline => Assert.NotEmpty(pipeline.Texts("receivers")));
        Assert.All(pipelines, pipeline => Assert.NotEmpty(pipeline.Texts("exporters")));
    }

    [Fact]
    public void It_refuses_what_it_has_no_memory_for_before_it_collects_anything()
    {
        var limiter = Config["processors"]!["memory_limiter"];
        var (limit, spike) = (Number(limiter, "limit_percentage"), Number(limiter, "spike_limit_percentage"));

        Assert.InRange(limit, 1, 100);
        Assert.InRange(spike, 1, limit - 1);
        Assert.Matches("^[0-9]+s$", limiter.Text("check_interval"));
        foreach (var (name, pipeline) in Config["service"]!["pipelines"]!.AsObject())
        {
            var processors = pipeline.Texts("processors");
            Assert.True(processors[0] == "memory_limiter" && !processors.SkipLast(1).Contains("batch"), $"{name}: {string.Join(", ", processors)}");
        }
    }

    [Fact]
    public void Ports_are_those_where_others_look_for_it_and_it_for_others()
    {
        Assert.Equal("0.0.0.0:4317", Config.Text("receivers/otlp/protocols/grpc/endpoint"));
        Assert.Equal("0.0.0.0:4318", Config.Text("receivers/otlp/protocols/http/endpoint"));
        // Jaeger's image takes OTLP there unless it is told otherwise.
        Assert.Null(ComposeFile.Services["jaeger"]["command"]);
        Assert.Equal("jaeger:4317", Config["exporters"]!["otlp/jaeger"].Text("endpoint"));

        var own = Assert.Single(Config.Objects("service/telemetry/metrics/readers")).Get("pull/exporter/prometheus");
        var job = Assert.Single(Yaml.Load("deploy/prometheus/prometheus.yml").Objects("scrape_configs"), job => job.Text("job_name") == "otel-collector");
        Assert.Equal("0.0.0.0", own.Text("host"));
        Assert.Equal([$"otel-collector:{own.Text("port")}"], Assert.Single(job.Objects("static_configs")).Texts("targets"));
    }

    [Fact]
    public void The_file_is_where_the_container_looks_for_it()
    {
        var container = ComposeFile.Services["otel-collector"];
        var file = Assert.Single(container.Texts("command"))["--config=".Length..];

        Assert.Contains($"./deploy/otel-collector/config.yaml:{file}:ro", container.Texts("volumes"));
    }

    // Of "exporters/otlp" also those that have a name of their own, such as "otlp/jaeger".
    private static IEnumerable<JsonObject> At(string path)
    {
        var names = path.Length == 0 ? [] : path.Split('/');
        IEnumerable<JsonNode?> found = [Config];
        foreach (var (name, depth) in names.Select((name, depth) => (name, depth)))
        {
            found = found.OfType<JsonObject>().SelectMany(one => one.Where(pair => (depth == 1 ? Type(pair.Key) : pair.Key) == name).Select(pair => pair.Value));
        }

        return found.OfType<JsonObject>();
    }

    private static string Type(string component) => component.Split('/')[0];

    private static int Number(JsonNode? node, string path) => int.Parse(node.Text(path)!, CultureInfo.InvariantCulture);
}
