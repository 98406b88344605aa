using System.Text.Json.Serialization;

namespace Audiences.Console.Api;

/// <summary>A problem document of the API (RFC 9457).</summary>
public sealed record ApiProblem
{
    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>What is wrong, in a few words; null where the API said nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What to do.</summary>
    public string? Detail { get; init; }

    /// <summary>What to look for in logs and traces.</summary>
    public string? TraceId { get; init; }

    /// <summary>What is wrong with which field.</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>The checks of an ad account, where some failed.</summary>
    public IReadOnlyList<Accounts.Finding>? Findings { get; init; }

    /// <summary>The names of linked audiences, where they stand in the way.</summary>
    public IReadOnlyList<string>? Audiences { get; init; }

    /// <summary>The account that is there already.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>There was no answer at all.</summary>
    [JsonIgnore]
    public bool IsSilence => Status == 0 && Title is null;

    /// <summary>What is wrong with a field; null: nothing.</summary>
    public string? Of(string field) => Errors?.TryGetValue(field, out var errors) == true ? string.Join(' ', errors) : null;
}
