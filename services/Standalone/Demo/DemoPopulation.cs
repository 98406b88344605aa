using System.Globalization;

namespace Audiences.Standalone.Demo;

/// <summary>Makes up people. Nobody in it exists: the addresses are in a domain that can't (RFC 2606).</summary>
internal sealed class DemoPopulation(Random random)
{
    private static readonly (string Sent, string Normalized)[] FirstNames =
    [
        ("Ann", "ann"), ("  Marta ", "marta"), ("JÜRGEN", "jürgen"), ("Zoë", "zoë"), ("Mary-Jane", "maryjane"),
        ("luca", "luca"), ("Søren", "søren"), ("Inés", "inés"), ("Oluwaseun", "oluwaseun"), ("Noor", "noor"),
    ];

    private static readonly (string Sent, string Normalized)[] LastNames =
    [
        ("Smith", "smith"), ("O'Brien", "obrien"), ("MÜLLER", "müller"), ("Garcia Lopez", "garcia lopez"),
        ("Nguyen", "nguyen"), ("Kowalska", "kowalska"), ("Rossi ", "rossi"), ("Øvergård", "øvergård"),
    ];

    private static readonly (string Sent, string Normalized)[] Genders =
        [("female", "f"), ("F", "f"), ("Male", "m"), ("m", "m")];

    /// <summary>A new person, or, with another <paramref name="revision"/>, the same one with another address.</summary>
    public DemoPerson Create(int number, int revision, DemoPerson? housemate = null)
    {
        var userId = $"u-{number:D6}";
        var (first, firstNormalized) = Pick(FirstNames);
        var (last, lastNormalized) = Pick(LastNames);
        var (gender, genderNormalized) = Pick(Genders);
        var born = new DateOnly(1950, 1, 1).AddDays(random.Next(20_000));
        var email = housemate?.Normalized["EMAIL"] ?? $"person{number}.{revision}@example.com";
        var phone = $"1512{number:D7}";
        return new DemoPerson
        {
            UserId = userId,
            Sent = new Dictionary<string, string>
            {
                ["email"] = Disguise(email),
                ["phone"] = FormatPhone(phone),
                ["firstName"] = first,
                ["lastName"] = last,
                ["gender"] = gender,
                ["dateOfBirth"] = born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["country"] = random.Next(2) == 0 ? "DE" : "Germany",
            },
            Normalized = new Dictionary<string, string>
            {
                ["EMAIL"] = email,
                ["PHONE"] = "49" + phone,
                ["FN"] = firstNormalized,
                ["LN"] = lastNormalized,
                ["GEN"] = genderNormalized,
                ["DOBY"] = born.ToString("yyyy", CultureInfo.InvariantCulture),
                ["DOBM"] = born.ToString("MM", CultureInfo.InvariantCulture),
                ["DOBD"] = born.ToString("dd", CultureInfo.InvariantCulture),
                ["COUNTRY"] = "de",
                ["EXTERN_ID"] = userId,
            },
        };
    }

    private string Disguise(string email) => random.Next(3) switch
    {
        0 => email.ToUpperInvariant(),
        1 => $"  {email} ",
        _ => email,
    };

    private string FormatPhone(string national) => random.Next(4) switch
    {
        0 => "+49 " + national,
        1 => "0049" + national,
        2 => $"0{national[..4]} / {national[4..]}",
        _ => $"+49 ({national[..4]}) {national[4..]}",
    };

    private (string Sent, string Normalized) Pick((string Sent, string Normalized)[] choices) => choices[random.Next(choices.Length)];
}
