namespace Audiences.Standalone.Journal;

/// <summary>A message that was published and may not have been handled yet.</summary>
/// <param name="MessageId">The bus's id of the message.</param>
/// <param name="Type">The contract, by its name in the <see cref="JournaledContracts"/>.</param>
/// <param name="Body">The message, encrypted by <see cref="JournalSeal"/>.</param>
internal sealed record JournalEntry(Guid MessageId, string Type, byte[] Body);
