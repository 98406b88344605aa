using Audiences.Uploader.AtMeta;
using Audiences.Uploader.Reconciliation;

namespace Audiences.Uploader.Tests.Reconciliation;

public sealed class DriftEstimateTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10_000, 10_000, 6_000, 7_000, null, DriftVerdicts.Consistent)]
    [InlineData(10_000, 10_000, 15_000, 18_000, null, DriftVerdicts.TooMany)]
    [InlineData(10_000, 30_000, 15_000, 18_000, null, DriftVerdicts.Consistent)] // Each row may find a person of its own.
    [InlineData(10_000, 10_000, 500, 600, null, DriftVerdicts.TooFew)]
    [InlineData(10_000, 10_000, 2_500, 3_000, 0.7, DriftVerdicts.TooFew)]
    [InlineData(10_000, 10_000, 2_500, 3_000, 0.4, DriftVerdicts.Consistent)]
    [InlineData(20, 20, 1_000, 1_000, null, DriftVerdicts.Consistent)] // Meta says 1,000 for anything smaller.
    [InlineData(20, 20, 5_000, 6_000, null, DriftVerdicts.TooMany)]
    public void Counts_are_weighed_with_what_Meta_can_count(long members, long rows, long lower, long upper, double? usual, string verdict) =>
        Assert.Equal(verdict, DriftEstimate.Of(new DriftFacts(Info(lower, upper), members, rows, Now.AddDays(-2), usual), Now).Verdict);

    [Fact]
    public void What_cannot_be_known_is_not_guessed()
    {
        Assert.Equal(DriftVerdicts.Unknown, DriftEstimate.Of(new DriftFacts(null, 1, 1, null, null), Now).Verdict);
        Assert.Equal(DriftVerdicts.Unknown, DriftEstimate.Of(new DriftFacts(Info(null, null), 1, 1, null, null), Now).Verdict);
        Assert.Equal(DriftVerdicts.Unknown, DriftEstimate.Of(new DriftFacts(Info(50_000, 60_000), 1, 1, Now.AddHours(-23), null), Now).Verdict);
        var busy = Info(50_000, 60_000) with { Operation = new StatusAtMeta(414, "Replacing") };
        Assert.Equal(DriftVerdicts.Unknown, DriftEstimate.Of(new DriftFacts(busy, 1, 1, null, null), Now).Verdict);
    }

    private static AudienceInfo Info(long? lower, long? upper) =>
        new("1", "VIPs", null, "1", "CUSTOM", "MULTI_HASHES", true, new StatusAtMeta(200, "Normal"), new StatusAtMeta(200, "Ready"), lower, upper, null);
}
