namespace Audiences.Console.Api.Sessions;

/// <summary>The body of <c>POST /signin/key</c>.</summary>
/// <param name="Key">The key.</param>
public sealed record KeySignIn(string Key);
