using Audiences.Uploader.Meta.Budgets;

namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>How much of one of Meta's limits is used.</summary>
/// <param name="Percent">By now, in per cent, one decimal; above 100 when the limit is exceeded. Meta counts a rolling hour, so it falls by itself.</param>
/// <param name="ObservedAt">When Meta last said something about it, in UTC; absent: it has not.</param>
/// <param name="WaitsUntil">Nothing is sent before this instant, in UTC; absent: nobody waits.</param>
public sealed record BudgetAnswer(double Percent, DateTimeOffset? ObservedAt, DateTimeOffset? WaitsUntil)
{
    internal static BudgetAnswer Of(CallBudget? budget, DateTimeOffset now) => budget is null
        ? new BudgetAnswer(0, null, null)
        : new BudgetAnswer(
            Math.Round(budget.PercentAt(now), 1),
            new DateTimeOffset(budget.ObservedAt, TimeSpan.Zero),
            budget.WaitsUntil > now.UtcTicks ? new DateTimeOffset(budget.WaitsUntil, TimeSpan.Zero) : null);
}
