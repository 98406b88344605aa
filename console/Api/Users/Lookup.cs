namespace Audiences.Console.Api.Users;

/// <summary>Users who have an identifier.</summary>
/// <param name="Users">Their ids.</param>
/// <param name="Looked">How many members were gone through.</param>
/// <param name="Next">Where to go on; null: all have been gone through.</param>
public sealed record Lookup(IReadOnlyList<string> Users, int Looked, string? Next);
