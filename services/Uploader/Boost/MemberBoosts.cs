using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>
/// Brings members and links together. Members and links change at the same time on several uploaders: whoever changes
/// one writes it, commits, and then reads the other. So of two that race, at least one sees both.
/// </summary>
internal sealed class MemberBoosts(UploaderStore store)
{
    private const int Portion = 1_000;

    /// <summary>Works out the linked identifiers of members that this transaction has changed, and so locked.</summary>
    public static async Task ApplyAsync(StoreTransaction transaction, string workspace, Guid audienceId, BoostScope scope, IReadOnlyList<string> users, CancellationToken cancellationToken)
    {
        var members = await BoostReading.ReadAsync(transaction, workspace, audienceId, scope, users, hold: false, cancellationToken);
        await BoostWriting.WriteAsync(transaction, workspace, audienceId, members, cancellationToken);
    }

    /// <summary>
    /// Looks at committed members and links until there is nothing to change; users who were settled already cost reads
    /// alone. When this returns, later changes of links find these members.
    /// </summary>
    public async Task SettleAsync(string workspace, Guid audienceId, IEnumerable<string> users, CancellationToken cancellationToken)
    {
        foreach (var portion in users.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(Portion))
        {
            var open = await UnsettledAsync(workspace, audienceId, portion, cancellationToken);
            while (open.Count > 0)
            {
                await WriteAsync(workspace, audienceId, open, cancellationToken);
                open = await UnsettledAsync(workspace, audienceId, open, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<string>> UnsettledAsync(string workspace, Guid audienceId, IReadOnlyList<string> users, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var scope = await BoostScopes.ReadAsync(transaction, workspace, audienceId, hold: false, cancellationToken);
        var members = await BoostReading.ReadAsync(transaction, workspace, audienceId, scope, users, hold: false, cancellationToken);
        return [.. members.Where(member => !member.IsSettled).Select(member => member.UserId)];
    }

    private async Task WriteAsync(string workspace, Guid audienceId, IReadOnlyList<string> users, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        var scope = await BoostScopes.ReadAsync(transaction, workspace, audienceId, hold: true, cancellationToken);
        var members = await BoostReading.ReadAsync(transaction, workspace, audienceId, scope, users, hold: true, cancellationToken);
        await BoostWriting.WriteAsync(transaction, workspace, audienceId, members, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
