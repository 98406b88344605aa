using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Endpoints;

/// <summary>Reads the budgets of a workspace's accounts, and the app's.</summary>
internal sealed class BudgetQueries(UploaderDbContext db, TimeProvider time)
{
    public async Task<BudgetsAnswer> ListAsync(string workspace, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var accounts = await db.AdAccounts.AsNoTracking().Where(account => account.Workspace == workspace && !account.Deleted)
            .OrderBy(account => account.Id).ToListAsync(cancellationToken);
        var budgets = await db.CallBudgets.AsNoTracking().Where(budget => budget.Workspace == workspace || budget.AccountId == CallBudget.App)
            .ToDictionaryAsync(budget => budget.AccountId, cancellationToken);
        return new BudgetsAnswer(
            BudgetAnswer.Of(budgets.GetValueOrDefault(CallBudget.App), now),
            [.. accounts.Select(account => new AccountBudgetAnswer(account.Id, account.Name, account.AdAccountId, BudgetAnswer.Of(budgets.GetValueOrDefault(account.Id), now)))]);
    }
}
