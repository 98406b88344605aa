using System.Text;
using Audiences.Identifiers.Normalization;
using Audiences.Identifiers.Plain;
using Audiences.Identifiers.Plain.Phones;
using PhoneNumbers;

namespace Audiences.Identifiers.Tests.Plain;

/// <summary>What is read by the worked-out numbering plans is what libphonenumber reads, in every region.</summary>
public sealed class PlainPhoneTests
{
    private const int Numbers = 150;
    private const int Seed = 17;
    private const string Signs = " -.()/";

    private static readonly PhoneNumberUtil _library = PhoneNumberUtil.GetInstance();

    public static TheoryData<string> Letters => [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => letter.ToString())];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Numbers_of_every_region_are_the_librarys(string letter)
    {
        foreach (var region in _library.GetSupportedRegions().Where(region => region.StartsWith(letter, StringComparison.Ordinal)))
        {
            var random = new Random(Seed + region[1]);
            var examples = Examples(region).ToArray();
            var read = 0;
            foreach (var number in examples.Concat(Enumerable.Range(0, Numbers).Select(_ => Any(random, region, examples))))
            {
                read += AssertAsLibrary(number, random.Next(4) == 0 ? null : region) ? 1 : 0;
            }

            Assert.True(read > 0 || PhonePlans.OfCountry(region.ToLowerInvariant()) is null, $"No number of {region} was read.");
        }
    }

    [Fact]
    public void Nearly_all_numbering_plans_are_known() =>
        Assert.InRange(_library.GetSupportedRegions().Count(region => PhonePlans.OfCountry(region.ToLowerInvariant()) is null), 0, 10);

    [Theory]
    [InlineData("+49 151 23456789", null, "4915123456789")]
    [InlineData("+49 (0)151 23456789", null, "4915123456789")]
    [InlineData("0049-151-23456789", "us", "4915123456789")]
    [InlineData("0151 / 23 45 67 89", "de", "4915123456789")]
    [InlineData("(415) 555-2671", "us", "14155552671")]
    [InlineData("1 415 555 2671", "us", "14155552671")]
    [InlineData("07400 123456", "gb", "447400123456")]
    public void Usual_numbers_are_not_left_to_the_library(string text, string? country, string expected)
    {
        var target = new byte[PlainPhone.MostBytes];
        Assert.Equal(expected, Encoding.ASCII.GetString(target, 0, PlainPhone.Write(Encoding.ASCII.GetBytes(text), country, target)));
    }

    private static bool AssertAsLibrary(string number, string? region)
    {
        var country = region?.ToLowerInvariant();
        var target = new byte[PlainPhone.MostBytes];
        var length = PlainPhone.Write(Encoding.UTF8.GetBytes(number), country, target);
        Assert.True(length < 0 || PhoneNormalizer.Normalize(number, country).Value == Encoding.ASCII.GetString(target, 0, length), $"{number} in {region}");
        return length >= 0;
    }

    private static IEnumerable<string> Examples(string region) => Enum.GetValues<PhoneNumberType>()
        .Select(type => _library.GetExampleNumberForType(region, type))
        .Where(number => number is not null)
        .SelectMany(number => Forms(number, _library.GetNationalSignificantNumber(number)));

    private static string[] Forms(PhoneNumber number, string national) =>
    [
        _library.Format(number, PhoneNumberFormat.E164),
        _library.Format(number, PhoneNumberFormat.NATIONAL),
        _library.Format(number, PhoneNumberFormat.INTERNATIONAL),
        national,
        $"0{national}",
        $"00{number.CountryCode}{national}",
        $"+{number.CountryCode} (0){national}",
    ];

    // An example with other digits, or digits at random behind what numbers of the region begin with.
    private static string Any(Random random, string region, string[] examples)
    {
        if (examples.Length > 0 && random.Next(2) == 0)
        {
            var changed = examples[random.Next(examples.Length)].ToCharArray();
            for (var i = random.Next(3); i >= 0; i--)
            {
                var at = random.Next(changed.Length);
                changed[at] = char.IsAsciiDigit(changed[at]) ? (char)('0' + random.Next(10)) : changed[at];
            }

            return new string(changed);
        }

        var number = new StringBuilder(random.Next(3) switch
        {
            0 => $"+{_library.GetCountryCodeForRegion(region)}",
            1 => _library.GetMetadataForRegion(region).NationalPrefix,
            _ => "",
        });
        for (var i = random.Next(4, 13); i >= 0; i--)
        {
            number.Append((char)('0' + random.Next(10)));
            number.Append(random.Next(5) == 0 ? Signs[random.Next(Signs.Length)].ToString() : "");
        }

        return number.ToString();
    }
}
