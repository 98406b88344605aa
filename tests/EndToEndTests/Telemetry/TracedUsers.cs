using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;

namespace Audiences.EndToEndTests.Telemetry;

/// <summary>Users whose data is easy to find again, and everything that no exported byte may hold.</summary>
internal static class TracedUsers
{
    public const string Segment = "traced";

    private const string Token = "sandbox-token";
    private const string AppSecret = "sandbox-app-secret";

    /// <summary>An event that qualifies a user.</summary>
    public static JsonObject Event(string user) => new()
    {
        ["eventId"] = $"qztrace-event-{user}",
        ["type"] = "qualified",
        ["segmentId"] = Segment,
        ["userId"] = UserId(user),
        ["occurredAt"] = DateTimeOffset.UtcNow.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["properties"] = new JsonObject { ["email"] = Email(user) },
    };

    /// <summary>What must stay out of telemetry, in the forms that it could have.</summary>
    public static IEnumerable<string> Secrets(params string[] users) =>
    [
        .. users.SelectMany(user => new[] { UserId(user), Email(user), $"qztrace-event-{user}", Sha256(Email(user)), Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Email(user)))) }),
        Token, AppSecret, SystemUnderTest.AdminKey,
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(AppSecret))),
    ];

    private static string UserId(string user) => $"qztrace-user-{user}";

    private static string Email(string user) => $"qztrace.{user}@example.com";

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
