namespace Audiences.MetaSandbox;

/// <summary>
/// A key of an upload's schema. Codes are written to the journal: never renumber.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users (payload, schema)
/// </summary>
internal sealed record SchemaKey(byte Code, string Name, SchemaValue Value)
{
    private static readonly SchemaKey[] Keys =
    [
        new(1, "EXTERN_ID", SchemaValue.Text),
        new(2, "EMAIL", SchemaValue.Hash),
        new(3, "PHONE", SchemaValue.Hash),
        new(4, "GEN", SchemaValue.Hash),
        new(5, "DOBY", SchemaValue.Hash),
        new(6, "DOBM", SchemaValue.Hash),
        new(7, "DOBD", SchemaValue.Hash),
        new(8, "LN", SchemaValue.Hash),
        new(9, "FN", SchemaValue.Hash),
        new(10, "FI", SchemaValue.Hash),
        new(11, "CT", SchemaValue.Hash),
        new(12, "ST", SchemaValue.Hash),
        new(13, "ZIP", SchemaValue.Hash),
        new(14, "COUNTRY", SchemaValue.Hash),
        new(15, "MADID", SchemaValue.AdvertiserId),
        new(16, "LOOKALIKE_VALUE", SchemaValue.Number),
        new(17, "DATA_PROCESSING_OPTIONS", SchemaValue.Ignored),
        new(18, "DATA_PROCESSING_OPTIONS_COUNTRY", SchemaValue.Ignored),
        new(19, "DATA_PROCESSING_OPTIONS_STATE", SchemaValue.Ignored),
    ];

    private static readonly Dictionary<string, SchemaKey> ByName = Keys.ToDictionary(key => key.Name)
        .Concat(
        [
            new("EMAIL_SHA256", Keys[1]),
            new("PHONE_SHA256", Keys[2]),
            new("MOBILE_ADVERTISER_ID", Keys[14]),
        ])
        .ToDictionary();

    /// <summary>What a person is worth; in value-based audiences alone. The highest code of all that are kept, so it ends a row.</summary>
    public static SchemaKey LookalikeValue { get; } = Keys[15];

    public static SchemaKey? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    public static SchemaKey Of(byte code) => Keys[code - 1];
}
