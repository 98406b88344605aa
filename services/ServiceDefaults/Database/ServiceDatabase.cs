namespace Audiences.ServiceDefaults.Database;

/// <summary>The database of one service, for the SQL that it writes itself beside EF Core.</summary>
/// <param name="Kind">PostgreSQL or SQLite.</param>
/// <param name="ConnectionString">With the schema as search path, so that no SQL names it.</param>
/// <param name="Schema">The schema in PostgreSQL, the file's name without its extension in SQLite.</param>
public sealed record ServiceDatabase(StorageKind Kind, string ConnectionString, string Schema);
