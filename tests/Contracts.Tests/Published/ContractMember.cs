namespace Audiences.Contracts.Tests.Published;

/// <summary>One member on the wire.</summary>
/// <param name="Type">As <see cref="TypeNames"/> writes it.</param>
/// <param name="Required">A message without it cannot be read.</param>
internal sealed record ContractMember(string Type, bool Required);
