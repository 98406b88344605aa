namespace Audiences.Console.Api.Sessions;

/// <summary>Who is signed in.</summary>
/// <param name="Name">The person's name, or the key's.</param>
/// <param name="Role"><c>publisher</c>, <c>viewer</c>, <c>operator</c> or <c>admin</c>.</param>
/// <param name="Workspace">What they see.</param>
/// <param name="SignedInWith"><c>keySession</c> or <c>openIdConnect</c>.</param>
public sealed record SignedInPerson(string Name, string Role, string Workspace, string SignedInWith);
