using System.Text;
using CsCheck;

namespace Audiences.Identifiers.Tests;

public sealed class IdentifierSetTests
{
    private static readonly Gen<Identifier> _hashed =
        Gen.Select(Gen.OneOf<MatchKey>([.. MatchKeys.All.Where(MatchKeys.IsHashed)]), Gen.Byte.Array[32], (key, value) => new Identifier(key, value));

    private static readonly Gen<Identifier> _text =
        Gen.Select(Gen.OneOf<MatchKey>([.. MatchKeys.All.Where(key => !MatchKeys.IsHashed(key))]), Gen.Char.AlphaNumeric.Array[1, 400].Select(characters => new string(characters)), (key, value) => new Identifier(key, Encoding.UTF8.GetBytes(value)));

    // Few values, so that sets overlap and repeat.
    private static readonly Gen<Identifier> _few =
        Gen.Select(Gen.OneOf(MatchKey.Email, MatchKey.Phone), Gen.Byte[0, 3], (key, value) => new Identifier(key, Enumerable.Repeat(value, 32).ToArray()));

    private static readonly Gen<Identifier[]> _identifiers = Gen.OneOf(_hashed, _text, _few).Array[0, 20];

    [Fact]
    public void What_was_written_is_read_back() => _identifiers.Sample(identifiers =>
    {
        var set = IdentifierSet.Create(identifiers);
        Assert.Equal(set, IdentifierSet.Parse(set.ToBytes()));
        Assert.Equal(identifiers.ToHashSet(), set.Items.ToHashSet());
    });

    [Fact]
    public void What_a_person_is_worth_is_seen_and_left_out_whether_a_set_is_made_of_identifiers_or_of_bytes() => _identifiers.Sample(identifiers =>
    {
        var set = IdentifierSet.Create(identifiers);
        var ofBytes = IdentifierSet.OfCanonical(set.ToBytes());
        var rest = IdentifierSet.Create(identifiers.Where(identifier => identifier.Key != MatchKey.LookalikeValue));
        Assert.Equal((rest.Items.Count < set.Items.Count, rest.Items.Count < set.Items.Count), (set.HasValue, ofBytes.HasValue));
        Assert.Equal((rest, rest), (set.WithoutValue(), ofBytes.WithoutValue()));
    });

    [Fact]
    public void Equal_sets_are_equal_bytes_in_any_order_and_repetition() => Gen.Select(_identifiers, Gen.Int).Sample((identifiers, seed) =>
    {
        var shuffled = identifiers.Concat(identifiers).ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(IdentifierSet.Create(identifiers).ToBytes(), IdentifierSet.Create(shuffled).ToBytes());
        Assert.Equal(IdentifierSet.Create(identifiers).GetHashCode(), IdentifierSet.Create(shuffled).GetHashCode());
    });

    [Fact]
    public void Sets_are_equal_exactly_if_their_bytes_are() => Gen.Select(_few.Array[0, 4], _few.Array[0, 4]).Sample((left, right) =>
    {
        var (a, b) = (IdentifierSet.Create(left), IdentifierSet.Create(right));
        Assert.Equal(a.ToBytes().AsSpan().SequenceEqual(b.ToBytes()), a.Equals(b));
    });

    [Fact]
    public void Garbage_is_refused_or_is_the_one_form_of_a_set() => Gen.OneOf(
        Gen.Byte.Array[0, 80],
        Gen.Select(_identifiers, Gen.Int[0, 2000], Gen.Byte, (identifiers, at, value) => Damaged(IdentifierSet.Create(identifiers).ToBytes(), at, value)))
        .Sample(bytes =>
        {
            try
            {
                Assert.Equal(bytes, IdentifierSet.Parse(bytes).ToBytes());
            }
            catch (FormatException)
            {
            }
        });

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("02")]
    [InlineData("0101")]
    [InlineData("0100")]
    [InlineData("0110")]
    [InlineData("010F00")]
    [InlineData("010F0141010F0141")]
    [InlineData("010F0142010F0141")]
    [InlineData("010F81004100")]
    [InlineData("010F01FF")]
    [InlineData("010FFFFFFF")]
    public void What_is_no_set_is_refused(string hex) => Assert.Throws<FormatException>(() => IdentifierSet.Parse(Convert.FromHexString(hex)));

    [Fact]
    public void The_form_of_the_bytes_is_pinned_because_they_are_stored()
    {
        var set = IdentifierSet.Create([new(MatchKey.ExternalId, "ab"u8.ToArray()), new(MatchKey.Email, Enumerable.Repeat((byte)7, 32).ToArray())]);
        Assert.Equal("0101" + string.Concat(Enumerable.Repeat("07", 32)) + "0F026162", Convert.ToHexString(set.ToBytes()));
        Assert.Equal("01", Convert.ToHexString(IdentifierSet.Empty.ToBytes()));
        Assert.True(IdentifierSet.Parse(new byte[] { 1 }).IsEmpty);
    }

    [Fact]
    public void What_a_person_is_worth_stands_last_and_comes_off_without_a_trace() => _identifiers.Sample(identifiers =>
    {
        var set = IdentifierSet.Create(identifiers);
        var plain = IdentifierSet.Create(identifiers.Where(identifier => identifier.Key != MatchKey.LookalikeValue));
        Assert.Equal(plain.ToBytes(), set.WithoutValue().ToBytes());
        Assert.Equal(set.HasValue, !set.Equals(plain));
        Assert.Equal(plain.IsEmpty, set.FindsNobody);
        var more = IdentifierSet.Create([.. plain.Items, new(MatchKey.LookalikeValue, "7"u8.ToArray())]);
        Assert.Equal(Convert.ToHexString(plain.ToBytes()) + "100137", Convert.ToHexString(more.ToBytes()));
    });

    [Fact]
    public void A_value_that_has_not_the_form_of_its_key_is_refused()
    {
        Assert.Throws<ArgumentException>(() => IdentifierSet.Create([new(MatchKey.Email, "ann@example.com"u8.ToArray())]));
        Assert.Throws<ArgumentException>(() => IdentifierSet.Create([new(MatchKey.ExternalId, Array.Empty<byte>())]));
        Assert.Throws<ArgumentException>(() => IdentifierSet.Create([new(MatchKey.ExternalId, new byte[] { 0xFF })]));
        Assert.Throws<ArgumentException>(() => IdentifierSet.Create([new((MatchKey)99, new byte[32])]));
    }

    [Fact]
    public void Neither_identifier_nor_set_shows_a_value_when_printed()
    {
        var set = IdentifierSet.Create([new(MatchKey.ExternalId, "secret"u8.ToArray())]);
        Assert.Equal("EXTERN_ID", set.ToString());
        Assert.Equal("EXTERN_ID", set.Items[0].ToString());
        Assert.Equal("secret", set.Items[0].ToText());
    }

    private static byte[] Damaged(byte[] bytes, int at, byte value)
    {
        bytes[at % bytes.Length] = value;
        return bytes;
    }
}
