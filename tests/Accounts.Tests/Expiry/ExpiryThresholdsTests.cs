using Audiences.Accounts.Expiry;
using CsCheck;

namespace Audiences.Accounts.Tests.Expiry;

public sealed class ExpiryThresholdsTests
{
    private static readonly DateTimeOffset End = new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Whenever_it_is_looked_at_each_threshold_is_told_once_and_the_nearest_is_never_missed() =>
        Gen.Double[-40, 2].Array[0, 60].Sample(days =>
        {
            DateTimeOffset? warnedOf = null;
            int? warnedAt = null;
            var told = new List<int>();
            var looks = days.Order().Select(day => End.AddDays(day)).ToList();
            foreach (var now in looks)
            {
                if (ExpiryThresholds.Due(End, now, warnedOf, warnedAt) is { } due)
                {
                    Assert.True(End - now <= TimeSpan.FromDays(due));
                    told.Add(due);
                    (warnedOf, warnedAt) = (End, due);
                }
            }

            Assert.Equal(told.Distinct().OrderDescending(), told);
            Assert.Equal(looks.Where(now => now < End).Select(now => ExpiryThresholds.Reached(End - now)).LastOrDefault(), told.Count == 0 ? null : told[^1]);
        });

    [Fact]
    public void Another_end_is_told_anew() =>
        Assert.Equal(7, ExpiryThresholds.Due(End.AddDays(5), End, End, 1));
}
