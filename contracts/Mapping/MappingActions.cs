namespace Audiences.Contracts.Mapping;

/// <summary>How a user's identifiers become rows at Meta.</summary>
public static class MappingActions
{
    /// <summary>Each identifier is a row by itself: e-mail, phone, mobile advertising ids, external id.</summary>
    public const string SingleIdentifier = "singleIdentifier";

    /// <summary>All of a user's match keys in one row.</summary>
    public const string MultipleIdentifiers = "multipleIdentifiers";
}
