using System.Text.Json.Nodes;

namespace Audiences.Identifiers.Tests.Reading;

public sealed class IdentifierReaderTests
{
    private const string Sha256OfAnn = "A6A0B4F8ACA7B4B2C7A7E0B3D1F5C6A7B8C9D0E1F2A3B4C5D6E7F8091A2B3C4D";

    [Fact]
    public void All_eighteen_attributes_become_their_match_keys()
    {
        var reading = Readings.Read(ExportAttributes.All.ToDictionary(name => name, name => $"properties.{name}"), new JsonObject
        {
            ["email"] = "Ann@Example.com",
            ["phone"] = "0151 23456789",
            ["firstName"] = "Ann",
            ["lastName"] = "O'Brien",
            ["firstNameInitial"] = "A.",
            ["gender"] = "weiblich",
            ["dateOfBirth"] = "1990-02-28",
            ["birthYear"] = 1991,
            ["birthMonth"] = 3,
            ["birthDay"] = 1,
            ["city"] = "São Paulo",
            ["state"] = "Bayern",
            ["country"] = "Germany",
            ["zip"] = 80331,
            ["googleAdvertisingId"] = "CDDA802E-FB9C-47AD-9866-0794D394C912",
            ["identifierForAdvertisers"] = "AECE52E7-03EE-455A-B3C4-E57283966239",
            ["externalId"] = 42,
            ["lookalikeValue"] = 44.5,
        });

        Assert.Empty(reading.Rejections);
        var expected = new Dictionary<MatchKey, string>
        {
            [MatchKey.Email] = "ann@example.com",
            [MatchKey.Phone] = "4915123456789",
            [MatchKey.Gender] = "f",
            [MatchKey.BirthYear] = "1990",
            [MatchKey.BirthMonth] = "02",
            [MatchKey.BirthDay] = "28",
            [MatchKey.LastName] = "obrien",
            [MatchKey.FirstName] = "ann",
            [MatchKey.FirstInitial] = "a",
            [MatchKey.City] = "sãopaulo",
            [MatchKey.State] = "bayern",
            [MatchKey.Zip] = "80331",
            [MatchKey.Country] = "de",
        };
        Assert.All(expected, pair => Assert.Equal([Readings.Sha256(pair.Value)], reading.Texts(pair.Key)));
        Assert.Equal(["aece52e7-03ee-455a-b3c4-e57283966239", "cdda802e-fb9c-47ad-9866-0794d394c912"], reading.Texts(MatchKey.MobileAdvertiserId));
        Assert.Equal(["42"], reading.Texts(MatchKey.ExternalId));
        Assert.Equal(["44.5"], reading.Texts(MatchKey.LookalikeValue));
    }

    [Fact]
    public void A_first_name_gives_no_initial_unless_one_is_mapped() =>
        Assert.Equal([MatchKey.FirstName], Readings.Read("firstName", "Ann").Identifiers.Items.Select(item => item.Key));

    [Theory]
    [InlineData("userId", "u-1")]
    [InlineData("properties.ids[1]", "b")]
    [InlineData("properties.ids[9]", null)]
    [InlineData("properties.nested['with space'].id", "deep")]
    [InlineData("properties.missing.id", null)]
    [InlineData("properties.people.id", "first")]
    [InlineData("properties.people[*].id", "first")]
    [InlineData("traits.id", "t")]
    [InlineData("=fixed", "fixed")]
    [InlineData("traits.nothing ?? traits.id ?? userId", "t")]
    [InlineData("properties.empty ?? userId", "u-1")]
    [InlineData("userId ?? traits.id", "u-1")]
    public void Paths_reach_any_part_of_the_event(string path, string? expected)
    {
        var reading = Readings.ReadEvent(
            new() { ["externalId"] = path },
            """{"userId":"u-1","traits":{"id":"t"},"properties":{"empty":["",null],"ids":["a","b"],"nested":{"with space":{"id":"deep"}},"people":[{"id":"first"},{"id":"second"},{"no":1},7]}}""");
        Assert.Equal(expected is null ? [] : [expected], reading.Texts(MatchKey.ExternalId));
        Assert.Empty(reading.Rejections);
    }

    [Fact]
    public void Several_emails_are_all_sent_and_a_bad_one_does_not_stop_the_others()
    {
        var reading = Readings.Read("email", new JsonArray("a@example.com", "broken", null, "", new JsonArray("b@example.com"), "A@example.com"));
        Assert.Equal(new[] { "a@example.com", "b@example.com" }.Select(Readings.Sha256).Order(), reading.Texts(MatchKey.Email));
        Assert.Equal("email", Assert.Single(reading.Rejections).Attribute);
    }

    [Fact]
    public void Of_several_cities_the_first_valid_one_counts()
    {
        var reading = Readings.Read("city", new JsonArray("123", "Köln", "Bonn"));
        Assert.Equal([Readings.Sha256("köln")], reading.Texts(MatchKey.City));
        Assert.Single(reading.Rejections);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1.5")]
    [InlineData("1e999")]
    [InlineData("-1")]
    public void What_is_no_text_is_rejected_with_a_reason(string json)
    {
        var reading = Readings.ReadEvent(new() { ["email"] = "value" }, $$"""{"value":{{json}}}""");
        Assert.True(reading.Identifiers.IsEmpty);
        Assert.Single(reading.Rejections);
    }

    [Theory]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":" "}""")]
    [InlineData("""{"value":[]}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("7")]
    public void What_is_absent_or_blank_is_no_rejection(string json)
    {
        var reading = Readings.ReadEvent(new() { ["email"] = "value" }, json);
        Assert.True(reading.Identifiers.IsEmpty);
        Assert.Empty(reading.Rejections);
    }

    [Fact]
    public void Numbers_are_read_as_a_person_would_write_them()
    {
        Assert.Equal([Readings.Sha256("4915123456789")], Readings.ReadEvent(new() { ["phone"] = "v" }, """{"v":4.915123456789E12}""").Texts(MatchKey.Phone));
        Assert.Equal([Readings.Sha256("94035")], Readings.ReadEvent(new() { ["zip"] = "v" }, """{"v":94035.0}""", "us").Texts(MatchKey.Zip));
    }

    [Fact]
    public void A_phone_number_belongs_to_the_records_country_before_the_accounts()
    {
        Dictionary<string, string> mapping = new() { ["phone"] = "properties.phone", ["country"] = "properties.country" };
        Assert.Equal([Readings.Sha256("4320123456")], Readings.Read(mapping, new() { ["phone"] = "020123456", ["country"] = "Austria" }, "de").Texts(MatchKey.Phone));
        Assert.Equal([Readings.Sha256("4930123456")], Readings.Read(mapping, new() { ["phone"] = "030123456" }, "DEU").Texts(MatchKey.Phone));
        Assert.Empty(Readings.Read(mapping, new() { ["phone"] = "030123456" }).Texts(MatchKey.Phone));
    }

    [Fact]
    public void A_country_that_nobody_knows_is_not_taken_for_the_accounts()
    {
        var reading = Readings.Read(new() { ["phone"] = "properties.phone", ["country"] = "properties.country" }, new() { ["phone"] = "030123456", ["country"] = "Atlantis" }, "de");
        Assert.Equal(["country", "phone"], reading.Rejections.Select(rejection => rejection.Attribute).Order());
        Assert.True(reading.Identifiers.IsEmpty);
    }

    [Fact]
    public void The_accounts_country_helps_to_read_and_is_not_sent() =>
        Assert.Empty(Readings.Read("phone", "030123456", "de").Texts(MatchKey.Country));

    [Fact]
    public void A_constant_country_is_sent_and_helps_to_read()
    {
        var reading = Readings.Read(new() { ["phone"] = "properties.phone", ["country"] = "=de" }, new() { ["phone"] = "030123456" });
        Assert.Equal([Readings.Sha256("de")], reading.Texts(MatchKey.Country));
        Assert.Equal([Readings.Sha256("4930123456")], reading.Texts(MatchKey.Phone));
    }

    [Theory]
    [InlineData("email")]
    [InlineData("phone")]
    [InlineData("gender")]
    [InlineData("zip")]
    public void A_value_that_is_a_SHA_256_is_taken_as_it_is(string attribute) =>
        Assert.Equal(Sha256OfAnn.ToLowerInvariant(), Assert.Single(Readings.Read(attribute, $" {Sha256OfAnn} ").Identifiers.Items).ToText());

    [Theory]
    [InlineData(32)]
    [InlineData(40)]
    [InlineData(56)]
    [InlineData(96)]
    [InlineData(128)]
    public void Another_hash_is_rejected_with_advice(int digits)
    {
        foreach (var attribute in new[] { "email", "phone", "firstName", "zip", "city" })
        {
            var reading = Readings.Read(attribute, new string('a', digits));
            Assert.True(reading.Identifiers.IsEmpty);
            Assert.Contains("SHA-256", Assert.Single(reading.Rejections).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_mapping_that_says_hashed_takes_nothing_else()
    {
        Dictionary<string, string> mapping = new() { ["email"] = "properties.email | sha256" };
        Assert.Single(Readings.Read(mapping, new() { ["email"] = Sha256OfAnn }).Identifiers.Items);
        Assert.Single(Readings.Read(mapping, new() { ["email"] = "ann@example.com" }).Rejections);
        Assert.Empty(Readings.Read(mapping, new() { ["email"] = "" }).Rejections);
    }

    [Fact]
    public void An_external_id_of_64_hex_digits_stays_as_it_is() =>
        Assert.Equal([Sha256OfAnn], Readings.Read("externalId", Sha256OfAnn).Texts(MatchKey.ExternalId));

    [Fact]
    public void A_day_that_no_month_has_is_rejected_also_when_it_comes_in_parts()
    {
        Dictionary<string, string> mapping = new() { ["birthYear"] = "properties.y", ["birthMonth"] = "properties.m", ["birthDay"] = "properties.d" };
        var reading = Readings.Read(mapping, new() { ["y"] = 1991, ["m"] = "Feb", ["d"] = 29 });
        Assert.Equal([MatchKey.BirthYear], reading.Identifiers.Items.Select(item => item.Key));
        Assert.Equal("birthDay", Assert.Single(reading.Rejections).Attribute);
        Assert.Equal(3, Readings.Read(mapping, new() { ["y"] = 1992, ["m"] = "Feb", ["d"] = 29 }).Identifiers.Items.Count);
        Assert.Equal(2, Readings.Read(mapping, new() { ["m"] = "Feb", ["d"] = 29 }).Identifiers.Items.Count);
    }

    [Theory]
    [InlineData("email", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "hash-of-nothing")]
    [InlineData("email", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "hash-of-nothing")]
    [InlineData("phone", "0000000000000000000000000000000000000000000000000000000000000000", "hash-of-nothing")]
    [InlineData("lastName", "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b", "hash-of-nothing")]
    [InlineData("lastName", "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=", "hash-length")]
    [InlineData("email", "5d41402abc4b2a76b9719d911017c592", "hash-length")]
    [InlineData("phone", "0151 23456789", "no-country")]
    [InlineData("dateOfBirth", "1/2/1990", "ambiguous-date")]
    [InlineData("firstName", "n/a", "placeholder")]
    public void Rejections_carry_a_code_to_count_by(string attribute, string value, string code) =>
        Assert.Equal(code, Assert.Single(Readings.Read(attribute, value).Rejections).Code);

    [Fact]
    public void A_value_that_is_no_text_is_rejected_and_the_others_of_its_array_are_read()
    {
        var reading = Readings.Read("email", JsonNode.Parse("""[true, {"address": "x@example.com"}, [["ann@example.com"], null, ""], 5]"""));
        Assert.Equal([Readings.Sha256("ann@example.com")], reading.Texts(MatchKey.Email));
        Assert.Equal(["not-text", "not-text", "wrong-form"], reading.Rejections.Select(rejection => rejection.Code));
    }

    [Fact]
    public void An_explanation_is_the_same_reading_with_what_became_of_each_value()
    {
        using var document = System.Text.Json.JsonDocument.Parse("""{"properties":{"email":["Ann@example.com","broken"],"first":["Ann","Bea"],"m":"Feb","d":30,"dob":"1990-02-28"}}""");
        var reader = new IdentifierReader(
            AttributeMapping.Compile(new Dictionary<string, string> { ["email"] = "properties.email", ["firstName"] = "properties.first", ["birthMonth"] = "properties.m", ["birthDay"] = "properties.d" }, null),
            Readings.Time);
        var explained = reader.Explain(document.RootElement, out var values);
        var read = reader.Read(document.RootElement);

        Assert.Equal(read.Identifiers, explained.Identifiers);
        Assert.Equal(read.Rejections, explained.Rejections);
        Assert.Equal(["ann@example.com", null, "ann", "bea", null, null], values.Select(value => value.Normalized));
        Assert.Equal([true, false, true, false, false, false], values.Select(value => value.Sent));
        Assert.Equal([null, "wrong-form", null, null, "out-of-range", "out-of-range"], values.Select(value => value.Rejection?.Code));
    }
}
