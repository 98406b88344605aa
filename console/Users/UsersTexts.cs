namespace Audiences.Console.Users;

/// <summary>Names the texts of this folder.</summary>
public sealed class UsersTexts;
