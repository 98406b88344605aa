namespace Audiences.Console.Api.Users;

/// <summary>Asks who has an identifier.</summary>
/// <param name="Key">EMAIL, PHONE, MADID or EXTERN_ID.</param>
/// <param name="Value">As Meta gets it: hashed by the browser, but for ids that are not hashed.</param>
/// <param name="After">Where the last answer ended.</param>
public sealed record LookupRequest(string Key, string Value, string? After);
