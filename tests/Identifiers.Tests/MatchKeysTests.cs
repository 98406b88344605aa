namespace Audiences.Identifiers.Tests;

public sealed class MatchKeysTests
{
    [Fact]
    public void The_keys_have_Metas_names_and_order() => Assert.Equal(
        ["EMAIL", "PHONE", "GEN", "DOBY", "DOBM", "DOBD", "LN", "FN", "FI", "CT", "ST", "ZIP", "COUNTRY", "MADID", "EXTERN_ID", "LOOKALIKE_VALUE"],
        MatchKeys.All.Select(MatchKeys.SchemaName));

    [Fact]
    public void Only_advertising_ids_external_ids_and_values_go_unhashed() =>
        Assert.Equal([MatchKey.MobileAdvertiserId, MatchKey.ExternalId, MatchKey.LookalikeValue], MatchKeys.All.Where(key => !MatchKeys.IsHashed(key)));

    [Fact]
    public void A_value_finds_nobody() => Assert.Equal([MatchKey.LookalikeValue], MatchKeys.All.Where(key => !MatchKeys.FindsPeople(key)));

    [Fact]
    public void Every_match_key_is_fed_by_an_attribute_and_every_attribute_feeds_one()
    {
        Assert.Equal(18, ExportAttributes.All.Count);
        Assert.All(ExportAttributes.All, attribute => Assert.NotEmpty(ExportAttributes.KeysOf(attribute)));
        Assert.Equal(MatchKeys.All, ExportAttributes.All.SelectMany(ExportAttributes.KeysOf).Distinct().Order());
        Assert.Empty(ExportAttributes.KeysOf("Email"));
    }

    [Fact]
    public void What_is_no_match_key_has_no_name() => Assert.Throws<ArgumentOutOfRangeException>(() => MatchKeys.SchemaName(0));
}
