using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Tests.Support;
using CsCheck;

namespace Audiences.Uploader.Tests.Meta;

public sealed class CallBudgetTests
{
    [Fact]
    public void What_was_used_leaves_the_count_within_an_hour() => Gen.Select(Gen.Double[0, 150], Gen.Int[0, 7200], Gen.Int[0, 7200]).Sample((percent, a, b) =>
    {
        var budget = new CallBudget { AccountId = CallBudget.App, Workspace = "", Percent = percent, ObservedAt = UploaderWorld.Start.UtcTicks };
        double At(int seconds) => budget.PercentAt(UploaderWorld.Start.AddSeconds(seconds));
        return At(0) == percent && At(Math.Max(a, b)) <= At(Math.Min(a, b)) && At(a) >= 0 && (a < 3600 || At(a) == 0)
            && budget.PercentAt(UploaderWorld.Start.AddSeconds(-a)) == percent;
    });
}
