namespace Audiences.Uploader.Meta.Budgets;

/// <summary>The two budgets that a call counts against.</summary>
internal sealed record CallBudgetPair(CallBudget Account, CallBudget App)
{
    public DateTimeOffset WaitsUntil => new(Math.Max(Account.WaitsUntil, App.WaitsUntil), TimeSpan.Zero);

    public double PercentAt(DateTimeOffset now) => Math.Max(Account.PercentAt(now), App.PercentAt(now));
}
