using Audiences.Uploader.CustomAudiences;
using Microsoft.AspNetCore.Mvc;

namespace Audiences.Uploader.Endpoints;

/// <summary>Which audiences somebody wants to see, and in which order.</summary>
internal sealed record AudienceListRequest
{
    private static readonly string[] Statuses = [AudienceStatuses.Active, AudienceStatuses.Paused, AudienceStatuses.Failing];

    /// <summary>A part of the name, the segment's id or Meta's number, in any case.</summary>
    [FromQuery(Name = "search")]
    public string? Search { get; init; }

    /// <summary>active, paused or failing.</summary>
    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>Those of one account.</summary>
    [FromQuery(Name = "accountId")]
    public Guid? AccountId { get; init; }

    /// <summary>One of <see cref="AudienceOrders"/>; absent: in the order of linking.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    /// <summary>The other way round.</summary>
    [FromQuery(Name = "descending")]
    public bool? Descending { get; init; }

    /// <summary>Passes over so many; with <see cref="Sort"/>, the way to the next page.</summary>
    [FromQuery(Name = "offset")]
    public int? Offset { get; init; }

    /// <summary>At most so many, 1 to 200; absent: 50.</summary>
    [FromQuery(Name = "limit")]
    public int? Limit { get; init; }

    /// <summary>In the order of linking: begins behind this audience.</summary>
    [FromQuery(Name = "after")]
    public Guid? After { get; init; }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Limit is < 1 or > 200)
        {
            errors["limit"] = ["Give a number from 1 to 200."];
        }

        if (Offset is < 0 or > 1_000_000)
        {
            errors["offset"] = ["Give a number from 0 to 1000000."];
        }

        if (Sort is not null && !AudienceOrders.All.Contains(Sort, StringComparer.Ordinal))
        {
            errors["sort"] = [$"Write one of {string.Join(", ", AudienceOrders.All)}, or leave it out."];
        }

        if (After is not null && (Sort is not null || Descending == true))
        {
            errors["after"] = ["Use offset with sort and descending."];
        }

        if (Status is not null && !Statuses.Contains(Status, StringComparer.Ordinal))
        {
            errors["status"] = [$"Write one of {string.Join(", ", Statuses)}, or leave it out."];
        }

        return errors;
    }
}
