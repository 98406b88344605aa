using NpgsqlTypes;

namespace Audiences.Uploader.Persistence;

/// <summary>One column of <see cref="BulkRows"/>.</summary>
internal sealed record BulkColumn(string Name, NpgsqlDbType Type, IReadOnlyList<object?> Values)
{
    public static BulkColumn Text(string name, IEnumerable<string?> values) => new(name, NpgsqlDbType.Text, [.. values]);

    public static BulkColumn Bytes(string name, IEnumerable<byte[]?> values) => new(name, NpgsqlDbType.Bytea, [.. values]);

    public static BulkColumn Number(string name, IEnumerable<long?> values) => new(name, NpgsqlDbType.Bigint, [.. values]);

    public static BulkColumn Flag(string name, IEnumerable<bool?> values) =>
        new(name, NpgsqlDbType.Smallint, [.. values.Select(value => value is { } flag ? (object)(short)(flag ? 1 : 0) : null)]);

    public Array ToArray() => Type switch
    {
        NpgsqlDbType.Text => Values.Select(value => (string?)value).ToArray(),
        NpgsqlDbType.Bytea => Values.Select(value => (byte[]?)value).ToArray(),
        NpgsqlDbType.Bigint => Values.Select(value => (long?)value).ToArray(),
        _ => Values.Select(value => (short?)value).ToArray(),
    };
}
