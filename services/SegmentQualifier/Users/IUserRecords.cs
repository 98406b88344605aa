namespace Audiences.SegmentQualifier.Users;

/// <summary>Reads what is known of one user.</summary>
public interface IUserRecords
{
    /// <summary>Null when no event, statement or erasure named the user.</summary>
    Task<UserView?> FindAsync(string workspace, string userId, CancellationToken cancellationToken);
}
