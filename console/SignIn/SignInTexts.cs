namespace Audiences.Console.SignIn;

/// <summary>Names the texts of signing in.</summary>
public sealed class SignInTexts;
