namespace Audiences.Gateway.SignIn;

/// <summary>Somebody whom the identity provider knows.</summary>
/// <param name="Subject">The provider's name for the person, which stays.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Role">What it may do here; null for nothing.</param>
/// <param name="Workspace">What it sees; null for nothing.</param>
internal sealed record Person(string Subject, string Name, string? Role, string? Workspace);
