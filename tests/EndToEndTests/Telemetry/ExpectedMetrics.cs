namespace Audiences.EndToEndTests.Telemetry;

/// <summary>Metrics that alerts, dashboards and autoscaling stand on: a new name or unit breaks them.</summary>
internal static class ExpectedMetrics
{
    public static IReadOnlyList<(string Name, string Unit)> All { get; } =
    [
        ("audiences.gateway.events.accepted", "{event}"),
        ("audiences.qualifier.events", "{event}"),
        ("audiences.qualifier.dead_letters", "{event}"),
        ("audiences.uploader.lag", "s"),
        ("audiences.uploader.deliveries", "{member}"),
        ("audiences.uploader.members", "{member}"),
        ("audiences.uploader.requests", "{request}"),
        ("audiences.uploader.cycles", "{cycle}"),
        ("audiences.uploader.cycle.duration", "s"),
        ("audiences.uploader.due.members", "{member}"),
        ("audiences.uploader.due.audiences", "{audience}"),
        ("audiences.uploader.due.age", "s"),
        ("audiences.uploader.due.overdue", "s"),
        ("audiences.accounts.states", "{state}"),
        ("audiences.mapping.changes", "{change}"),
        ("http.server.request.duration", "s"),
    ];
}
