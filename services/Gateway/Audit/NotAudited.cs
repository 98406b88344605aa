namespace Audiences.Gateway.Audit;

/// <summary>Marks an endpoint whose calls are not audited one by one: the intake, which is counted, and what notes itself.</summary>
internal sealed class NotAudited;
