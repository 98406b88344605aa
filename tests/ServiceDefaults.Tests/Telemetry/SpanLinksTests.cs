using Audiences.ServiceDefaults.Telemetry;

namespace Audiences.ServiceDefaults.Tests.Telemetry;

public sealed class SpanLinksTests
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";

    [Fact]
    public void Each_recorded_context_is_linked_once_and_what_is_none_never() =>
        Assert.Equal(
            ["b7ad6b7169203331"],
            SpanLinks.Contexts([null, "", "nonsense", $"00-{Trace}-b7ad6b7169203331-01", $"00-{Trace}-b7ad6b7169203331-01", $"00-{Trace}-b7ad6b7169203332-00"]).Select(context => context.SpanId.ToHexString()));

    [Fact]
    public void Links_are_capped() =>
        Assert.Equal(SpanLinks.Most, SpanLinks.Contexts(Enumerable.Range(1, 1_000).Select(number => $"00-{Trace}-{number:x16}-01")).Count);
}
