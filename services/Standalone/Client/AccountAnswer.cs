namespace Audiences.Standalone.Client;

/// <summary>An ad account, as far as the commands need it.</summary>
internal sealed record AccountAnswer(Guid Id, string Name, string AdAccountId, string Status, string? StatusReason, bool IsDefault);
