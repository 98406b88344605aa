namespace Audiences.Deployment.Tests.Support;

/// <summary>Metrics that dashboards and alerts ask for and that are not ours.</summary>
internal static class LibraryMetrics
{
    /// <summary>Of the libraries in our services; the published service shows that these are there.</summary>
    public static IReadOnlyList<string> OfServices { get; } =
    [
        "http_server_request_duration_seconds_bucket",
        "http_server_request_duration_seconds_count",
        "dotnet_process_memory_working_set_bytes",
        "dotnet_process_cpu_time_seconds_total",
        "dotnet_gc_pause_time_seconds_total",
    ];

    /// <summary>Prometheus' own and RabbitMQ's (https://www.rabbitmq.com/docs/prometheus, /metrics and /metrics/detailed).</summary>
    public static IReadOnlyList<string> OfServers { get; } =
    [
        "up",
        "ALERTS",
        "rabbitmq_connections",
        "rabbitmq_detailed_queue_messages",
        "rabbitmq_alarms_memory_used_watermark",
        "rabbitmq_alarms_free_disk_space_watermark",
    ];
}
