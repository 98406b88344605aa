namespace Audiences.Testing.Telemetry;

/// <summary>A metric as a service exported it.</summary>
/// <param name="Service">The service's name.</param>
/// <param name="Name">The metric's name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Series">The attributes of each of its series, as <c>name=value</c>.</param>
public sealed record ReceivedMetric(string Service, string Name, string Unit, IReadOnlyList<string> Series);
