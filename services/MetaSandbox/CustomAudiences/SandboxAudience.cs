namespace Audiences.MetaSandbox;

/// <summary>An audience, as tests see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="AdAccountId">The ad account that it belongs to, digits only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">How many rows are in it.</param>
/// <param name="DataSource"><c>MULTI_HASHES</c>, <c>HASHES_OR_USER_IDS</c>, or null before the first rows.</param>
/// <param name="OperationStatus">200 normal; 471 flagged.</param>
/// <param name="IsValueBased">Its rows may have LOOKALIKE_VALUE.</param>
public sealed record SandboxAudience(string Id, string AdAccountId, string Name, int Members, string? DataSource, int OperationStatus, bool IsValueBased = false)
{
    internal static SandboxAudience Of(CustomAudience audience) => new(
        audience.Id,
        audience.Facts.AccountId,
        audience.Facts.Name,
        audience.Count,
        audience.IsMultiKey is { } multi ? PayloadSchema.DataSourceOf(multi) : null,
        audience.Facts.OperationStatus,
        audience.Facts.IsValueBased);
}
