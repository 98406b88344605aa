namespace Audiences.ServiceDefaults.Database;

/// <summary>Where a service keeps its tables.</summary>
public enum StorageKind
{
    /// <summary>A schema of its own in PostgreSQL: the distributed system.</summary>
    Postgres,

    /// <summary>A file of its own in the data directory: one process, nothing to install.</summary>
    Sqlite,
}
