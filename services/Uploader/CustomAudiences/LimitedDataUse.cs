namespace Audiences.Uploader.CustomAudiences;

/// <summary>
/// Meta's Limited Data Use for the rows of an audience; it travels in columns of its own beside each row that is added.
/// Source: https://developers.facebook.com/docs/marketing-api/data-processing-options
/// </summary>
/// <param name="Country">1: United States; 0: Meta finds out.</param>
/// <param name="State">A state's number, 1000 for California; 0: Meta finds out.</param>
public sealed record LimitedDataUse(int Country, int State)
{
    /// <summary>Meta has given out numbers from 1000 on.</summary>
    public const int LowestState = 1000;

    /// <summary>Room for states to come.</summary>
    public const int HighestState = 1099;

    /// <summary>Are both told, or both left to Meta?</summary>
    public bool IsValid => this is { Country: 0, State: 0 } or { Country: 1, State: >= LowestState and <= HighestState };
}
