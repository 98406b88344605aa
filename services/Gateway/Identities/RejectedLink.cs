namespace Audiences.Gateway.Identities;

/// <summary>A link that was not taken.</summary>
/// <param name="Line">Its line in the body, or its place in the array, from 1.</param>
/// <param name="LinkId">Its id, where it could be read.</param>
/// <param name="Field">The member that is wrong.</param>
/// <param name="Error">What is wrong and what to do.</param>
public sealed record RejectedLink(int Line, string? LinkId, string Field, string Error);
