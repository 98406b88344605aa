namespace Audiences.Identifiers.Scanning;

/// <summary>What was found where an attribute is to be.</summary>
internal enum FoundKind : byte
{
    /// <summary>Nothing, null, or an empty text.</summary>
    Nothing,

    /// <summary>A text without escapes.</summary>
    Text,

    /// <summary>A text with escapes.</summary>
    EscapedText,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Something else, or something within an array.</summary>
    Other,
}
