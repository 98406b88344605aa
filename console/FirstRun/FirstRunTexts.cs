namespace Audiences.Console.FirstRun;

/// <summary>Names the texts of the first steps and the start page.</summary>
public sealed class FirstRunTexts;
