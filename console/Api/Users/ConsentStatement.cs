namespace Audiences.Console.Api.Users;

/// <summary>A statement about consent.</summary>
/// <param name="Advertising">The user may be advertised to.</param>
public sealed record ConsentStatement(bool Advertising);
