namespace Audiences.Gateway.Keys;

/// <summary>Whom a good key belongs to.</summary>
/// <param name="Name">The key's name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Workspace">What it sees.</param>
/// <param name="Id">The key; null for the one that the configuration gives.</param>
public sealed record KeyHolder(string Name, string Role, string Workspace, Guid? Id = null);
