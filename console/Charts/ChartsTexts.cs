namespace Audiences.Console.Charts;

/// <summary>Names the texts of charts.</summary>
public sealed class ChartsTexts;
