using System.Text;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Plain;
using CsCheck;

namespace Audiences.Identifiers.Tests.Plain;

/// <summary>What is read from plain bytes is what the rule of the key gives for the text, or is left to the rule.</summary>
public sealed class PlainValueTests
{
    private delegate int Write(ReadOnlySpan<byte> text, Span<byte> target);

    private static readonly DateOnly _today = new(2026, 11, 24);

    private static readonly Gen<string> _emails = Damaged(
        ["ann@example.com", "Ann.Smith+x@mail.Example.co.uk", "a@b.de.", "O'Neil_1@xn--bcher-kva.example", "..x@docomo.ne.jp", "ann@localhost", "a@b.c1", "a@1.22"], "@.-_+ ,;:()\t\"A9");

    private static readonly Gen<string> _ids = Damaged(["cdda802e-fb9c-47ad-9866-0794d394c912", "CDDA802E-FB9C-47AD-9866-0794D394C912", "00000000-0000-0000-0000-000000000000"], "-{}0xgG ");

    private static readonly Gen<string> _numbers = Damaged(["44.5", "0", "0.5", "1000000000000", "999999999999", "123456.123456", "12.50", "007"], "0123456789.,-+e ");

    [Fact]
    public void Addresses() => AssertAsRule(_emails, MatchKey.Email, PlainEmail.Write);

    [Fact]
    public void Advertising_ids() => AssertAsRule(_ids, MatchKey.MobileAdvertiserId, PlainAdvertisingId.Write);

    [Fact]
    public void Values() => AssertAsRule(_numbers, MatchKey.LookalikeValue, PlainLookalikeValue.Write);

    [Fact]
    public void External_ids() => AssertAsRule(Damaged(["crm-1", " ", "  x ", "", "a b"], " \t\u007f~!é"), MatchKey.ExternalId, PlainExternalId.Write);

    [Fact]
    public void Dates() => Damaged(["1990-02-28", "2000-02-29", "1900-01-01", "2026-11-24", "2026-11-25", "1899-12-31"], "0123456789- .T").Sample(
        text =>
        {
            if (PlainDate.Read(Encoding.UTF8.GetBytes(text), _today) is { } date)
            {
                Assert.Equal(date, DateOfBirthNormalizer.Normalize(text, null, _today).Date);
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData(" Ann.Smith@Example.com ", "ann.smith@example.com")]
    [InlineData("a@b.de.", "a@b.de")]
    public void Usual_addresses_are_not_left_to_the_rule(string text, string expected)
    {
        var target = new byte[512];
        Assert.Equal(expected, Encoding.UTF8.GetString(target, 0, PlainEmail.Write(Encoding.UTF8.GetBytes(text), target)));
    }

    private static void AssertAsRule(Gen<string> texts, MatchKey key, Write write) => texts.Sample(
        text =>
        {
            var target = new byte[512];
            var length = write(Encoding.UTF8.GetBytes(text), target);
            if (length >= 0)
            {
                Assert.Equal(KeyNormalizer.Normalize(key, text, new NormalizationContext(null, _today)).Value, Encoding.UTF8.GetString(target, 0, length));
            }
        },
        iter: 20_000);

    // Usual values with characters put in, taken out and doubled, and any text at all.
    private static Gen<string> Damaged(string[] texts, string characters) => Gen.OneOf(
        Gen.String,
        Gen.Select(Gen.OneOf(texts), Gen.Select(Gen.Int[0, 60], Gen.OneOf(characters.ToCharArray()), Gen.Int[0, 2]).Array[0, 3], (text, changes) => changes.Aggregate(text, Change)));

    private static string Change(string text, (int At, char Character, int Way) change) => (text.Length, change.Way) switch
    {
        (0, _) or (_, 0) => text.Insert(change.At % (text.Length + 1), change.Character.ToString()),
        (_, 1) => text.Remove(change.At % text.Length, 1),
        _ => text.Insert(change.At % text.Length, text[change.At % text.Length].ToString()),
    };
}
