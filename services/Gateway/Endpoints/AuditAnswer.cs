namespace Audiences.Gateway.Endpoints;

/// <summary>A page of the audit log.</summary>
/// <param name="Items">The entries, newest first.</param>
/// <param name="Next">The <c>after</c> of the next page; absent on the last.</param>
public sealed record AuditAnswer(IReadOnlyList<AuditEntryAnswer> Items, string? Next);
