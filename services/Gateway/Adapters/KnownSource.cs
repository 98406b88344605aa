using System.Security.Cryptography;
using System.Text;
using Audiences.Gateway.Adapters.Translation;

namespace Audiences.Gateway.Adapters;

/// <summary>A source, ready to take something in.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Workspace">Where its events go.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Adapter">Reads its product's payloads.</param>
/// <param name="Rules">Its options.</param>
/// <param name="Secret">Its secret.</param>
/// <param name="Previous">The secret before; null for none.</param>
/// <param name="PreviousEndsAt">Until when that one is good.</param>
internal sealed record KnownSource(
    Guid Id, string Workspace, string Name, ISourceAdapter Adapter, SourceRules Rules, string Secret, string? Previous, DateTimeOffset? PreviousEndsAt)
{
    /// <summary>The secrets that are good now.</summary>
    public IEnumerable<string> SecretsAt(DateTimeOffset now) => Previous is not null && now < PreviousEndsAt ? [Secret, Previous] : [Secret];

    /// <summary>Is this one of the source's secrets?</summary>
    public bool Accepts(string text, DateTimeOffset now)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return SecretsAt(now).Any(secret => CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(secret))));
    }
}
