using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Users;

/// <summary>One user in all audiences: a probe of the members' key for each audience of the workspace, in one statement.</summary>
internal sealed class UserAudiences(UploaderStore store)
{
    private static readonly string Sql = $"""
        select {MemberQueries.Columns}, a.id, a.name, a.status, a.account_id, a.custom_audience_id, a.segment_id
        from custom_audiences a
        join members m on m.workspace = a.workspace and m.audience_id = a.id and m.user_id = @user_id
        where a.workspace = @workspace and a.status <> 'deleted' and a.id > @after
        order by a.id limit @limit
        """;

    /// <summary>The audiences that know the user, in the order of linking.</summary>
    public async Task<PageAnswer<UserAudienceAnswer>> ListAsync(string workspace, string userId, int limit, Guid? after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var found = await transaction.QueryAsync(
            Sql,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["user_id"] = userId, ["after"] = after ?? Guid.Empty, ["limit"] = limit + 1 },
            reader => new UserAudienceAnswer(
                reader.GetGuid(15), reader.GetString(16), reader.GetString(17), reader.GetGuid(18), reader.IsDBNull(19) ? null : reader.GetString(19), reader.GetString(20),
                MemberQueries.Read(reader, userId)),
            cancellationToken);
        var items = found.Take(limit).ToList();
        return new PageAnswer<UserAudienceAnswer>(items, found.Count > limit ? items[^1].AudienceId.ToString() : null);
    }
}
