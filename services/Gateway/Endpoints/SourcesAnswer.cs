namespace Audiences.Gateway.Endpoints;

/// <summary>The sources of a workspace, oldest first.</summary>
public sealed record SourcesAnswer(IReadOnlyList<SourceAnswer> Sources);
