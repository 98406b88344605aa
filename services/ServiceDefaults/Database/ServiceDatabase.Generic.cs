namespace Audiences.ServiceDefaults.Database;

/// <summary>The <see cref="ServiceDatabase"/> that belongs to a context: standalone, several live in one process.</summary>
/// <typeparam name="TContext">The service's own context.</typeparam>
/// <param name="Value">The database.</param>
public sealed record ServiceDatabase<TContext>(ServiceDatabase Value);
