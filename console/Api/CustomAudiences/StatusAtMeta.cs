namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A status as Meta words it.</summary>
/// <param name="Code">Meta's number.</param>
/// <param name="Description">Meta's words.</param>
public sealed record StatusAtMeta(int Code, string? Description);
