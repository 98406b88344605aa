using System.Text;
using Audiences.ServiceDefaults.Bus.Tracing;
using MassTransit.Logging;

namespace Audiences.ServiceDefaults.Tests.Telemetry;

public sealed class TraceContextBridgeTests
{
    private const string Parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public void A_plain_clients_context_becomes_the_buss()
    {
        var headers = new Dictionary<string, object?> { ["traceparent"] = Encoding.UTF8.GetBytes(Parent) };
        TraceContextBridge.Continue(headers);
        Assert.Equal(Parent, headers[DiagnosticHeaders.ActivityId]);
    }

    [Fact]
    public void The_buss_own_context_stays()
    {
        var headers = new Dictionary<string, object?> { ["traceparent"] = Parent, [DiagnosticHeaders.ActivityId] = "own" };
        TraceContextBridge.Continue(headers);
        Assert.Equal("own", headers[DiagnosticHeaders.ActivityId]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData(7)]
    [InlineData(null)]
    public void What_is_no_context_starts_a_trace_of_its_own(object? value)
    {
        var headers = new Dictionary<string, object?> { ["traceparent"] = value };
        TraceContextBridge.Continue(headers);
        TraceContextBridge.Continue(null);
        Assert.False(headers.ContainsKey(DiagnosticHeaders.ActivityId));
    }
}
