namespace Audiences.Console.Api.Accounts;

/// <summary>The calls of ad accounts; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class AccountsClient(ApiClient api)
{
    private const string Root = "/v1/accounts";

    /// <summary>A page of the list, and the path of the next.</summary>
    public Task<(Account[] Accounts, string? Next)> ListAsync(string? search, string? sort, int limit, CancellationToken cancellationToken = default)
    {
        var query = $"?limit={limit}";
        query += string.IsNullOrWhiteSpace(search) ? "" : "&search=" + ApiClient.Segment(search.Trim());
        query += string.IsNullOrEmpty(sort) ? "" : "&sort=" + ApiClient.Segment(sort);
        return NextAsync(Root + query, cancellationToken);
    }

    /// <summary>The page of the list at a path that a page before named.</summary>
    public async Task<(Account[] Accounts, string? Next)> NextAsync(string path, CancellationToken cancellationToken = default)
    {
        var (accounts, next) = await api.GetPartAsync(path, AccountsJson.Default.AccountArray, cancellationToken);
        return (accounts, next);
    }

    /// <summary>One account.</summary>
    public Task<Account> GetAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync(Path(id), AccountsJson.Default.Account, cancellationToken);

    /// <summary>Runs all checks now.</summary>
    public Task<Diagnosis> DiagnoseAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync(Path(id, "/diagnosis"), AccountsJson.Default.Diagnosis, cancellationToken);

    /// <summary>Connects by token.</summary>
    public Task<Account> AddAsync(NewAccount account) => api.SendAsync(HttpMethod.Post, Root, account, AccountsJson.Default.NewAccount, AccountsJson.Default.Account);

    /// <summary>Looks at what has to be there before one is connected.</summary>
    public Task<PrerequisiteList> PrerequisitesAsync(CancellationToken cancellationToken = default) => api.GetAsync(Root + "/prerequisites", AccountsJson.Default.PrerequisiteList, cancellationToken);

    /// <summary>Starts a connection by OAuth.</summary>
    public Task<StartedConnection> ConnectAsync(NewConnection connection) =>
        api.SendAsync(HttpMethod.Post, Root + "/connect", connection, AccountsJson.Default.NewConnection, AccountsJson.Default.StartedConnection);

    /// <summary>What a connection offers.</summary>
    public Task<Connection> ConnectionAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync($"{Root}/connections/{id}", AccountsJson.Default.Connection, cancellationToken);

    /// <summary>Connects the chosen ones.</summary>
    public Task<ChoiceOutcome> ChooseAsync(Guid connection, Choice choice) =>
        api.SendAsync(HttpMethod.Post, $"{Root}/connections/{connection}", choice, AccountsJson.Default.Choice, AccountsJson.Default.ChoiceOutcome);

    /// <summary>Gives it a new token.</summary>
    public Task<Account> ReconnectAsync(Guid id, Reconnection reconnection) =>
        api.SendAsync(HttpMethod.Post, Path(id, "/reconnect"), reconnection, AccountsJson.Default.Reconnection, AccountsJson.Default.Account);

    /// <summary>Makes it the default.</summary>
    public Task<Account> MakeDefaultAsync(Guid id) => api.SendAsync(HttpMethod.Post, Path(id, "/default"), AccountsJson.Default.Account);

    /// <summary>Changes the API version.</summary>
    public Task<Account> ChangeVersionAsync(Guid id, NewVersion version) =>
        api.SendAsync(HttpMethod.Post, Path(id, "/api-version"), version, AccountsJson.Default.NewVersion, AccountsJson.Default.Account);

    /// <summary>Deletes it; with audiences linked only when confirmed.</summary>
    public Task<Deletion> DeleteAsync(Guid id, bool confirm, bool deleteAtMeta) =>
        api.SendAsync(HttpMethod.Delete, Path(id, $"?confirm={(confirm ? "true" : "false")}&audiences={(deleteAtMeta ? "deleteAtMeta" : "stop")}"), AccountsJson.Default.Deletion);

    private static string Path(Guid id, string rest = "") => $"{Root}/{id}{rest}";
}
