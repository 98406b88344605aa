namespace Audiences.Testing.Telemetry;

/// <summary>A log line as a service exported it.</summary>
/// <param name="Service">The service's name.</param>
/// <param name="Category">Who logged it.</param>
/// <param name="Severity">Such as <c>Warning</c>.</param>
/// <param name="Text">The message's template.</param>
/// <param name="TraceId">The trace in which it was logged; empty: none.</param>
public sealed record ReceivedLog(string Service, string Category, string Severity, string Text, string TraceId);
