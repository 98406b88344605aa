using System.Data.Common;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Endpoints;

/// <summary>Lists the members whom Meta refused, or who have nothing to be found by.</summary>
internal sealed class RefusedMembers(UploaderStore store)
{
    // The empty user id is smaller than any: the first page begins after it.
    private static readonly string Sql = $"""
        select user_id, event_id, refused_reason, refused_code, refused_subcode, refused_words from members
        where workspace = @workspace and audience_id = @audience_id and user_id > @after
            and refused is not null and refused = identifiers and {MembersSchema.IsDesired}
        order by user_id limit @limit
        """;

    public async Task<PageAnswer<RefusedMemberAnswer>> ListAsync(string workspace, Guid audienceId, int limit, string? after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var found = await transaction.QueryAsync(
            Sql,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["after"] = after ?? "", ["limit"] = limit + 1 },
            Read,
            cancellationToken);
        var items = found.Take(limit).ToList();
        return new PageAnswer<RefusedMemberAnswer>(items, found.Count > limit ? items[^1].UserId : null);
    }

    private static RefusedMemberAnswer Read(DbDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.GetString(2),
        reader.IsDBNull(3) ? null : reader.GetInt32(3),
        reader.IsDBNull(4) ? null : reader.GetInt32(4),
        reader.IsDBNull(5) ? null : reader.GetString(5));
}
