namespace Audiences.Uploader.Endpoints;

/// <summary>Meta's Limited Data Use for rows that are added from now on.</summary>
public sealed record LimitedDataUseRequest
{
    /// <summary>false switches it off; absent: true.</summary>
    public bool? Enabled { get; init; }

    /// <summary>1: United States; 0 or absent: Meta finds out.</summary>
    public int? Country { get; init; }

    /// <summary>Meta's number of the state, 1000 for California; 0 or absent: Meta finds out. Needs the country.</summary>
    public int? State { get; init; }
}
