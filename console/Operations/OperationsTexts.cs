namespace Audiences.Console.Operations;

/// <summary>Names the texts of operations.</summary>
public sealed class OperationsTexts;
