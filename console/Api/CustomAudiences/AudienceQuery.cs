using System.Globalization;

namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Which audiences are wanted, in which order.</summary>
public sealed record AudienceQuery
{
    /// <summary>A part of a name or a segment's id.</summary>
    public string Search { get; init; } = "";

    /// <summary>One status; empty: all.</summary>
    public string Status { get; init; } = "";

    /// <summary>One account; null: all.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>By what they are sorted, as the API names it.</summary>
    public string Sort { get; init; } = "name";

    /// <summary>The other way round.</summary>
    public bool Descending { get; init; }

    /// <summary>Passes over so many.</summary>
    public int Offset { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 25;

    /// <summary>As a query string.</summary>
    public override string ToString()
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?sort={Sort}&descending={(Descending ? "true" : "false")}&offset={Offset}&limit={Limit}");
        query += string.IsNullOrWhiteSpace(Search) ? "" : "&search=" + ApiClient.Segment(Search.Trim());
        query += Status.Length == 0 ? "" : "&status=" + Status;
        return query + (AccountId is { } account ? $"&accountId={account}" : "");
    }
}
