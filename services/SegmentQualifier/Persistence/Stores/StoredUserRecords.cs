using System.Data.Common;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Users;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>One user's rows of both registers, which EF Core does not know, in either database; both have an index by user.</summary>
internal sealed class StoredUserRecords(SegmentQualifierDbContext database, IMembershipStore registers, IErasures erasures) : IUserRecords
{
    private const string Memberships = """
        select segment_id, qualified, occurred_at, sequence, event_id from memberships
        where workspace = @workspace and user_id = @user_id order by segment_id limit 200
        """;

    public async Task<UserView?> FindAsync(string workspace, string userId, CancellationToken cancellationToken)
    {
        var segments = await SegmentsAsync(workspace, userId, cancellationToken);
        var consent = (await registers.ReadConsentsAsync(workspace, [userId], cancellationToken)).SingleOrDefault();
        var erased = await erasures.ReadAsync(workspace, [userId], cancellationToken);
        return segments.Count == 0 && consent is null && erased.Count == 0 ? null : new UserView(
            userId,
            consent is null ? null : new UserConsent(consent.Statement.Granted, At(consent.Statement.AsOf)),
            erased.TryGetValue(userId, out var erasedAt) ? At(erasedAt) : null,
            segments);
    }

    private async Task<List<UserSegment>> SegmentsAsync(string workspace, string userId, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = Memberships;
            Add(command, "workspace", workspace);
            Add(command, "user_id", userId);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var segments = new List<UserSegment>();
            while (await reader.ReadAsync(cancellationToken))
            {
                var sequence = reader.GetInt64(3);
                segments.Add(new UserSegment(
                    reader.GetString(0), reader.GetBoolean(1), At(reader.GetInt64(2)), sequence == EventVersion.NoSequence ? null : sequence, reader.GetString(4)));
            }

            return segments;
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
