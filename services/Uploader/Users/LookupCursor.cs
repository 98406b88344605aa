using System.Buffers.Text;
using System.Text.Json;

namespace Audiences.Uploader.Users;

/// <summary>Where a lookup goes on: behind a member of an audience. Callers pass it back as it is, in a body: it names a user.</summary>
/// <param name="AudienceId">The audience that is being gone through.</param>
/// <param name="UserId">The last member that was looked at.</param>
internal sealed record LookupCursor(Guid AudienceId, string UserId)
{
    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Null when it is not one.</summary>
    public static LookupCursor? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<LookupCursor>(Base64Url.DecodeFromChars(text)) is { UserId: not null } cursor ? cursor : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}
