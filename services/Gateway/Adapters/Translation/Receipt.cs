using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>How a request came.</summary>
/// <param name="SourceId">From which source.</param>
/// <param name="At">When: the instant of records that name none.</param>
/// <param name="Attributes">The attributes of a CloudEvent in binary mode, decoded, without <c>ce-</c>.</param>
internal sealed record Receipt(Guid SourceId, DateTimeOffset At, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>An id for a record that has none: the same for the same record of the same source, and no way back to its content.</summary>
    public string IdOf(JsonElement record, string suffix = "")
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{SourceId:N}\n{suffix}\n{record.GetRawText()}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
