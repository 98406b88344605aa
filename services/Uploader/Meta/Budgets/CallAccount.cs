namespace Audiences.Uploader.Meta.Budgets;

/// <summary>Whose budget the calls of this scope (a cycle, a request of a caller's) count against; unset: nobody's.</summary>
internal sealed class CallAccount
{
    public string Workspace { get; private set; } = "";

    public Guid Id { get; private set; } = CallBudget.App;

    public void Set(string workspace, Guid accountId) => (Workspace, Id) = (workspace, accountId);
}
