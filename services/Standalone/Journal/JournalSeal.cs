using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Standalone.Journal;

/// <summary>
/// Encrypts messages in the journal under the key ring: an event's raw properties must not stand on the disk, and what is
/// struck off would stay readable in the file's free pages and in its write-ahead log.
/// </summary>
internal sealed class JournalSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.Journal");

    /// <summary>The message as the journal keeps it.</summary>
    public byte[] Close(object message) => _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(message, message.GetType(), JournalJson.Options));

    /// <summary>The message of an entry.</summary>
    public object Open(JournalEntry entry, Type type)
    {
        // A journal of a version that did not encrypt holds the JSON itself.
        var body = entry.Body is [(byte)'{', ..] ? entry.Body : _protector.Unprotect(entry.Body);
        return JsonSerializer.Deserialize(body, type, JournalJson.Options)!;
    }
}
