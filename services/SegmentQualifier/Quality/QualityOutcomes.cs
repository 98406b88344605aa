namespace Audiences.SegmentQualifier.Quality;

/// <summary>What is counted of an audience's events. The names are stored.</summary>
public static class QualityOutcomes
{
    /// <summary>Of the audience: events whose identifiers were read. The subject is empty.</summary>
    public const string Read = "read";

    /// <summary>Of the audience: events whose user is in the segment and whom a condition kept out. The subject is empty.</summary>
    public const string Conditions = "conditions";

    /// <summary>Of the audience: events that came while the account had no usable mapping. The subject is empty.</summary>
    public const string Unmapped = "unmapped";

    /// <summary>Of the audience: events that were read and gave no identifier at all. The subject is empty.</summary>
    public const string Unidentified = "unidentified";

    /// <summary>Of the audience: events that gave identifiers, none of which finds a person alone. The subject is empty.</summary>
    public const string NoneAlone = "none-alone";

    /// <summary>Of an attribute: values that can be sent. The subject is the export attribute.</summary>
    public const string Valid = "valid";

    /// <summary>Of an attribute: events that had nothing for it. The subject is the export attribute.</summary>
    public const string Empty = "empty";

    /// <summary>Of an attribute: values that cannot be sent, by code. The subject is the export attribute.</summary>
    public const string Rejected = "rejected";

    /// <summary>Of a match key: events that carried it. The subject is Meta's name of the key.</summary>
    public const string Carried = "carried";
}
