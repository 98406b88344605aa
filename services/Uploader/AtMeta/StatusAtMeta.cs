namespace Audiences.Uploader.AtMeta;

/// <summary>A status as Meta tells it.</summary>
/// <param name="Code">Meta's number.</param>
/// <param name="Description">Meta's words.</param>
public sealed record StatusAtMeta(int Code, string? Description);
