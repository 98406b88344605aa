using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Audiences.ServiceDefaults.KeyRing;

/// <summary>
/// A key is on the disk before anything is encrypted with it: after a power cut, a journal whose key is missing could not
/// be read. In WAL mode only FULL writes through with each commit.
/// </summary>
internal sealed class FullSynchronous : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
