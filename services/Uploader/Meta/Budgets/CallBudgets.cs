using System.Data.Common;
using Audiences.MetaGraph;
using Audiences.Uploader.Meta.Errors;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Meta.Budgets;

/// <summary>
/// The budgets of calls, in the database: what one uploader hears from Meta, all of them heed, without asking Meta
/// themselves.
/// </summary>
internal sealed class CallBudgets(UploaderStore store, UploaderTelemetry telemetry, TimeProvider time)
{
    /// <summary>Above this, uploaders slow down.</summary>
    public const double SlowAbove = 75;

    /// <summary>Above this, they stop before Meta makes them.</summary>
    public const double StopAbove = 95;

    private const double WorthNoting = 2;

    private static readonly TimeSpan StopFor = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>How the account and the app stand.</summary>
    public async Task<CallBudgetPair> ReadAsync(CallAccount account, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var found = await transaction.QueryAsync(
            CallBudgetSql.Read, new Dictionary<string, object?> { ["account_id"] = account.Id, ["app"] = CallBudget.App }, Read, cancellationToken);
        var app = found.Find(budget => budget.AccountId == CallBudget.App) ?? New("", CallBudget.App);
        var own = account.Id == CallBudget.App ? app : found.Find(budget => budget.AccountId == account.Id);
        return new CallBudgetPair(own ?? New(account.Workspace, account.Id), app);
    }

    /// <summary>Meta took a call. What it says about usage is written when it matters: not for every request.</summary>
    public async Task AcceptedAsync(CallBudgetPair known, GraphUsage usage, CancellationToken cancellationToken)
    {
        await NoteAsync(known.App, usage.AppPercent, null, cancellationToken);
        if (known.Account.AccountId != CallBudget.App)
        {
            await NoteAsync(known.Account, usage.Percent, usage.RegainAccessAfter, cancellationToken);
        }
    }

    /// <summary>Meta refused a call: when it is a limit, everybody whom it concerns waits. The verdict with the wait as it stands.</summary>
    public async Task<MetaVerdict> RefusedAsync(CallBudgetPair known, MetaVerdict verdict, GraphUsage? usage, CancellationToken cancellationToken)
    {
        if (verdict.Reaction != MetaReaction.Wait || verdict.Scope == WaitScope.Audience)
        {
            return verdict;
        }

        var budget = verdict.Scope == WaitScope.App ? known.App : known.Account;
        var wait = Lengthen(verdict, budget.Refusals);
        await WriteAsync(
            CallBudgetSql.Refused, budget, (verdict.Scope == WaitScope.App ? usage?.AppPercent : usage?.Percent) ?? 0, time.GetUtcNow() + wait, cancellationToken);
        return verdict with { WaitFor = wait };
    }

    private async Task NoteAsync(CallBudget known, double percent, TimeSpan? regain, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        telemetry.BudgetSeen(known.AccountId, percent, now);
        var stops = percent > StopAbove || regain is not null;
        var old = now.UtcTicks - known.ObservedAt > Fresh.Ticks;
        var changed = Math.Abs(percent - known.PercentAt(now)) >= WorthNoting;
        if (stops || known.Refusals > 0 || (percent > 0 && (old || changed)))
        {
            await WriteAsync(CallBudgetSql.Accepted, known, percent, stops ? now + (regain ?? StopFor) : null, cancellationToken);
        }
    }

    private async Task WriteAsync(string sql, CallBudget budget, double percent, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            sql,
            new Dictionary<string, object?>
            {
                ["account_id"] = budget.AccountId,
                ["workspace"] = budget.Workspace,
                ["percent"] = percent,
                ["now"] = time.GetUtcNow().UtcTicks,
                ["waits_until"] = until?.UtcTicks ?? 0L,
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static TimeSpan Lengthen(MetaVerdict verdict, int refusals)
    {
        var wait = verdict.WaitFor ?? TimeSpan.Zero;
        return verdict.LongestWait is not { } longest || wait >= longest ? wait : new[] { wait * Math.Pow(2, Math.Min(refusals, 16)), longest }.Min();
    }

    private static CallBudget New(string workspace, Guid accountId) => new() { AccountId = accountId, Workspace = workspace };

    private static CallBudget Read(DbDataReader reader) => new()
    {
        AccountId = reader.GetGuid(0),
        Workspace = reader.GetString(1),
        Percent = reader.GetDouble(2),
        ObservedAt = reader.GetInt64(3),
        WaitsUntil = reader.GetInt64(4),
        Refusals = reader.GetInt32(5),
    };
}
