using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.ServiceDefaults.Auth;

/// <summary>
/// Tells a service behind the gateway who calls: name, role and workspace, protected under the shared key ring and good
/// for five minutes. The key itself stays at the gateway.
/// </summary>
public sealed class CallerTicket(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>The header between gateway and service.</summary>
    public const string Header = "X-Audiences-Caller";

    /// <summary>How long a ticket is good: long enough for clocks that differ a little, too short to be worth stealing.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("Audiences.CallerTicket");

    /// <summary>Writes a ticket for an authenticated caller.</summary>
    public string Write(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var content = new Content(
            user.DisplayName(),
            user.FindFirstValue(ClaimTypes.Role) ?? "",
            user.Workspace(),
            time.GetUtcNow() + Lifetime);
        return _protector.Protect(JsonSerializer.Serialize(content));
    }

    /// <summary>Reads a ticket; null when it is forged, too old, or protected under another ring.</summary>
    public ClaimsPrincipal? Read(string ticket)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(_protector.Unprotect(ticket));
            return content is null || content.ExpiresAt <= time.GetUtcNow()
                ? null
                : Caller.Principal(CallerTicketHandler.Scheme, content.Name, content.Role, content.Workspace);
        }
        catch (Exception e) when (e is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private sealed record Content(string Name, string Role, string Workspace, DateTimeOffset ExpiresAt);
}
