namespace Audiences.Gateway.Endpoints;

/// <summary>The keys of a workspace, oldest first.</summary>
public sealed record KeysAnswer(IReadOnlyList<KeyAnswer> Keys);
