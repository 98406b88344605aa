using System.Runtime.CompilerServices;
using System.Text;
using Audiences.Identifiers.Hashing;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers;

/// <summary>A value that many people share, with what came of it. All of it is one object, so that looking it up touches little memory.</summary>
internal sealed class KnownValue
{
    /// <summary>What is longer is nothing that many people share. A hash is longer, too.</summary>
    public const int MostBytes = 40;

    private readonly uint _condition;
    private readonly byte _length;
    private TextBytes _text;
    private HashBytes _hash;

    /// <summary>Normalises and hashes it.</summary>
    public KnownValue(MatchKey key, ReadOnlySpan<byte> utf8, bool declaredHashed, uint condition, NormalizationContext context)
    {
        (_condition, _length) = (condition, (byte)utf8.Length);
        utf8.CopyTo(_text);
        var text = Encoding.UTF8.GetString(utf8);
        IsBlank = TextCleaning.Trim(text).Length == 0;
        Rejection = PrehashedValue.Read(text, declaredHashed)?.Rejection;
        if (Rejection is not null)
        {
            return;
        }

        var result = KeyNormalizer.Normalize(key, text, context);
        (Value, Rejection) = (result.Value, result.Rejection);
        if (Value is not null)
        {
            Sha256Hash.Of(Value).CopyTo(_hash);
        }
    }

    /// <summary>The value as Meta wants it before hashing; null if there is none.</summary>
    public string? Value { get; }

    /// <summary>Why it can't be sent.</summary>
    public Rejection? Rejection { get; }

    /// <summary>There is nothing but space.</summary>
    public bool IsBlank { get; }

    /// <summary>The 32 bytes of the hash of <see cref="Value"/>.</summary>
    public ReadOnlySpan<byte> Hash => _hash;

    /// <summary>It is this very value, under this very condition.</summary>
    public bool Is(ReadOnlySpan<byte> utf8, uint condition) =>
        condition == _condition && utf8.Length == _length && utf8.SequenceEqual(((ReadOnlySpan<byte>)_text)[.._length]);

    [InlineArray(MostBytes)]
    private struct TextBytes
    {
        private byte _first;
    }

    [InlineArray(Sha256Hash.Length)]
    private struct HashBytes
    {
        private byte _first;
    }
}
