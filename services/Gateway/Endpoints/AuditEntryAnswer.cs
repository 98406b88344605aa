using System.Text.Json;
using Audiences.Gateway.Audit;

namespace Audiences.Gateway.Endpoints;

/// <summary>An entry of the audit log.</summary>
public sealed record AuditEntryAnswer
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary><c>key</c>, <c>person</c> or <c>system</c>.</summary>
    public required string ActorKind { get; init; }

    /// <summary>The name of the key or the person.</summary>
    public required string Actor { get; init; }

    /// <summary>The key's id, or the identity provider's name for the person.</summary>
    public string? ActorId { get; init; }

    /// <summary>The role at that time.</summary>
    public string? Role { get; init; }

    /// <summary>Where the call came from.</summary>
    public string? Address { get; init; }

    /// <summary>The operation's name in this description, such as <c>UnlinkAudience</c>; <c>AdAccountDisconnected</c> by the system.</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The address's pattern.</summary>
    public string? Route { get; init; }

    /// <summary>What the address named: name to id. A user stands there as a keyed hash.</summary>
    public required IReadOnlyDictionary<string, string> Target { get; init; }

    /// <summary><c>done</c>, <c>refused</c>, <c>failed</c>, or <c>unknown</c>: the outcome could not be written.</summary>
    public required string Outcome { get; init; }

    /// <summary>The answer's HTTP status.</summary>
    public int? Status { get; init; }

    internal static AuditEntryAnswer Of(AuditEntry entry) => new()
    {
        At = entry.At,
        ActorKind = entry.ActorKind,
        Actor = entry.Actor,
        ActorId = entry.ActorId,
        Role = entry.Role,
        Address = entry.Address,
        Operation = entry.Operation,
        Method = entry.Method,
        Route = entry.Route,
        Target = JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Target, JsonSerializerOptions.Web)!,
        Outcome = OutcomeOf(entry.Outcome?.Status),
        Status = entry.Outcome?.Status is { } status and > 0 ? status : null,
    };

    private static string OutcomeOf(int? status) => status switch
    {
        null or 499 => "unknown",
        401 or 403 => "refused",
        < 400 => "done",
        _ => "failed",
    };
}
