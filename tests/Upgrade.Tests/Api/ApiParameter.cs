namespace Audiences.Upgrade.Tests.Api;

/// <summary>A part of the path or of the query.</summary>
/// <param name="Schema">What may stand there.</param>
/// <param name="Required">A call without it is refused.</param>
internal sealed record ApiParameter(ApiSchema Schema, bool Required);
