namespace Audiences.Identifiers;

/// <summary>What is known of each match key.</summary>
public static class MatchKeys
{
    private static readonly string[] _names =
        ["", "EMAIL", "PHONE", "GEN", "DOBY", "DOBM", "DOBD", "LN", "FN", "FI", "CT", "ST", "ZIP", "COUNTRY", "MADID", "EXTERN_ID", "LOOKALIKE_VALUE"];

    /// <summary>All match keys, in the order of columns at Meta.</summary>
    public static IReadOnlyList<MatchKey> All { get; } = Enum.GetValues<MatchKey>().Order().ToArray();

    /// <summary>The key's name in the <c>schema</c> of a request to Meta, <c>EMAIL</c> say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no match key.</exception>
    public static string SchemaName(MatchKey key) =>
        IsDefined(key) ? _names[(byte)key] : throw new ArgumentOutOfRangeException(nameof(key), key, "There is no such match key.");

    /// <summary>Meta gets the SHA-256 of the value; else (MADID, EXTERN_ID, LOOKALIKE_VALUE) the value itself.</summary>
    public static bool IsHashed(MatchKey key) => key is not (MatchKey.MobileAdvertiserId or MatchKey.ExternalId or MatchKey.LookalikeValue);

    /// <summary>Meta looks for people by it: all but LOOKALIKE_VALUE.</summary>
    public static bool FindsPeople(MatchKey key) => key != MatchKey.LookalikeValue;

    /// <summary>The key alone can find a person: EMAIL, PHONE, MADID, EXTERN_ID.</summary>
    public static bool IdentifiesAlone(MatchKey key) =>
        key is MatchKey.Email or MatchKey.Phone or MatchKey.MobileAdvertiserId or MatchKey.ExternalId;

    /// <summary>A person may have several values of this key: EMAIL, PHONE, MADID.</summary>
    public static bool MayRepeat(MatchKey key) => key is MatchKey.Email or MatchKey.Phone or MatchKey.MobileAdvertiserId;

    internal static bool IsDefined(MatchKey key) => key is >= MatchKey.Email and <= MatchKey.LookalikeValue;
}
