namespace Audiences.Uploader.Meta.Errors;

/// <summary>Rows of <see cref="MetaErrorTable"/> that belong together.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Rows">In the order in which they are tried.</param>
public sealed record MetaErrorGroup(string Name, IReadOnlyList<MetaErrorRow> Rows);
