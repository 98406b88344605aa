namespace Audiences.MetaSandbox;

/// <summary>What a key's values look like.</summary>
internal enum SchemaValue
{
    /// <summary>SHA-256, 64 lower-case hex digits.</summary>
    Hash,

    /// <summary>Text as it is.</summary>
    Text,

    /// <summary>A lower-case advertising id with its hyphens, or its SHA-256.</summary>
    AdvertiserId,

    /// <summary>A number from 0 on; it says nothing of who the row is.</summary>
    Number,

    /// <summary>Says how to handle the row, not who it is.</summary>
    Ignored,
}
