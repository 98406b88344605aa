namespace Audiences.Gateway.Keys;

/// <summary>What a new key is to be.</summary>
/// <param name="Workspace">The workspace whose data it sees.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Role">One of <see cref="ServiceDefaults.Auth.Roles"/>.</param>
/// <param name="ExpiresAt">When it stops; null for never.</param>
/// <param name="CreatedBy">Who makes it.</param>
public sealed record NewKey(string Workspace, string Name, string Role, DateTimeOffset? ExpiresAt, string CreatedBy);
