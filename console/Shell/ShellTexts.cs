namespace Audiences.Console.Shell;

/// <summary>Names the texts of the shell.</summary>
public sealed class ShellTexts;
