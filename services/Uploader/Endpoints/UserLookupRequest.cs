namespace Audiences.Uploader.Endpoints;

/// <summary>Asks who has an identifier.</summary>
public sealed record UserLookupRequest
{
    /// <summary>EMAIL, PHONE, MADID or EXTERN_ID.</summary>
    public string? Key { get; init; }

    /// <summary>EMAIL, PHONE: the SHA-256 of the normalised value, 64 hex digits. The others: the id as Meta gets it.</summary>
    public string? Value { get; init; }

    /// <summary>What the last answer gave as <c>next</c>; absent for the first.</summary>
    public string? After { get; init; }

    /// <summary>Nothing of it: it must not slip into a log.</summary>
    public override string ToString() => nameof(UserLookupRequest);
}
