using System.Text;
using CsCheck;

namespace Audiences.Identifiers.Tests;

public sealed class IdentifierRowsTests
{
    private static readonly MatchKey[] _mapped = [MatchKey.FirstName, MatchKey.ExternalId, MatchKey.Email, MatchKey.Phone, MatchKey.MobileAdvertiserId];

    private static readonly Gen<IdentifierSet> _sets =
        Gen.Select(Gen.Enum<MatchKey>(), Gen.Byte[0, 5], (key, value) => Make(key, value)).Array[0, 12].Select(identifiers => IdentifierSet.Create(identifiers));

    [Fact]
    public void The_schema_of_single_identifiers_holds_the_mapped_keys_that_find_a_person_alone() => Assert.Equal(
        [MatchKey.Email, MatchKey.Phone, MatchKey.MobileAdvertiserId, MatchKey.ExternalId],
        IdentifierRows.Schema(IdentifierRows.SingleIdentifier, _mapped));

    [Fact]
    public void The_schema_of_multiple_identifiers_holds_all_mapped_keys_in_Metas_order() => Assert.Equal(
        [MatchKey.Email, MatchKey.Phone, MatchKey.FirstName, MatchKey.MobileAdvertiserId, MatchKey.ExternalId],
        IdentifierRows.Schema(IdentifierRows.MultipleIdentifiers, [.. _mapped, .. _mapped]));

    [Fact]
    public void Single_gives_each_identifier_a_row_of_its_own()
    {
        var set = IdentifierSet.Create([Make(MatchKey.Email, 1), Make(MatchKey.Email, 2), Make(MatchKey.FirstName, 3), Make(MatchKey.ExternalId, 4)]);
        var rows = IdentifierRows.Rows(set, IdentifierRows.SingleIdentifier, [MatchKey.Email, MatchKey.ExternalId]).ToArray();
        Assert.Equal([[Text(1), ""], [Text(2), ""], ["", "id-4"]], rows);
    }

    [Fact]
    public void Multiple_gives_one_row_with_all_keys_and_blanks_for_what_is_missing()
    {
        var set = IdentifierSet.Create([Make(MatchKey.Email, 1), Make(MatchKey.FirstName, 3)]);
        var rows = IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, [MatchKey.Email, MatchKey.Phone, MatchKey.FirstName]).ToArray();
        Assert.Equal([[Text(1), "", Text(3)]], rows);
    }

    [Fact]
    public void Multiple_gives_further_values_in_further_rows_that_repeat_the_single_keys()
    {
        var set = IdentifierSet.Create([Make(MatchKey.Email, 1), Make(MatchKey.Email, 2), Make(MatchKey.Phone, 1), Make(MatchKey.Phone, 2), Make(MatchKey.Phone, 3), Make(MatchKey.FirstName, 9)]);
        var rows = IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, [MatchKey.Email, MatchKey.Phone, MatchKey.FirstName]).ToArray();
        Assert.Equal([[Text(1), Text(1), Text(9)], [Text(2), Text(2), Text(9)], ["", Text(3), Text(9)]], rows);
    }

    [Fact]
    public void A_person_without_a_mapped_identifier_has_no_rows()
    {
        var set = IdentifierSet.Create([Make(MatchKey.FirstName, 1)]);
        Assert.Empty(IdentifierRows.Rows(set, IdentifierRows.SingleIdentifier, [MatchKey.Email]));
        Assert.Empty(IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, [MatchKey.Email]));
        Assert.Empty(IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, []));
        Assert.Empty(IdentifierRows.Rows(IdentifierSet.Empty, IdentifierRows.MultipleIdentifiers, _mapped));
    }

    [Fact]
    public void A_value_goes_along_in_each_of_a_persons_rows_and_makes_none_by_itself()
    {
        MatchKey[] schema = [MatchKey.Email, MatchKey.LookalikeValue];
        var set = IdentifierSet.Create([Make(MatchKey.Email, 1), Make(MatchKey.Email, 2), Worth("44.5")]);
        Assert.Equal([[Text(1), "44.5"], [Text(2), "44.5"]], IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, schema));
        Assert.Empty(IdentifierRows.Rows(IdentifierSet.Create([Worth("44.5")]), IdentifierRows.MultipleIdentifiers, schema));
        Assert.Equal([MatchKey.Email], IdentifierRows.Schema(IdentifierRows.SingleIdentifier, schema));
        Assert.Equal([[Text(1)], [Text(2)]], IdentifierRows.Rows(set, IdentifierRows.SingleIdentifier, [MatchKey.Email]));
    }

    private static Identifier Worth(string value) => new(MatchKey.LookalikeValue, Encoding.UTF8.GetBytes(value));

    [Fact]
    public void An_unknown_action_is_refused_at_once() =>
        Assert.Throws<ArgumentException>(() => IdentifierRows.Rows(IdentifierSet.Empty, "both", _mapped));

    [Fact]
    public void Single_rows_hold_each_identifier_of_the_schema_once_and_nothing_else() => Gen.Select(_sets, Gen.Enum<MatchKey>().Array[0, 15]).Sample((set, keys) =>
    {
        var schema = IdentifierRows.Schema(IdentifierRows.SingleIdentifier, keys);
        var rows = IdentifierRows.Rows(set, IdentifierRows.SingleIdentifier, schema).ToArray();
        Assert.All(rows, row => Assert.Single(row, cell => cell.Length > 0));
        Assert.All(rows, row => Assert.Equal(schema.Count, row.Length));
        Assert.Equal(
            set.Items.Where(item => schema.Contains(item.Key)).Select(item => item.ToText()).Order(),
            rows.SelectMany(row => row).Where(cell => cell.Length > 0).Order());
    });

    [Fact]
    public void Multiple_rows_lose_no_email_phone_or_advertising_id_and_no_row_is_blank() => Gen.Select(_sets, Gen.Enum<MatchKey>().Array[0, 15]).Sample((set, keys) =>
    {
        var schema = IdentifierRows.Schema(IdentifierRows.MultipleIdentifiers, keys);
        var rows = IdentifierRows.Rows(set, IdentifierRows.MultipleIdentifiers, schema).ToArray();
        Assert.All(rows, row => Assert.Contains(row, cell => cell.Length > 0));
        Assert.All(rows, row => Assert.Equal(schema.Count, row.Length));
        for (var column = 0; column < schema.Count; column++)
        {
            var values = set.Items.Where(item => item.Key == schema[column]).Select(item => item.ToText()).ToArray();
            var sent = rows.Select(row => row[column]).Where(cell => cell.Length > 0).ToArray();
            Assert.Equal(MatchKeys.MayRepeat(schema[column]) ? values : Enumerable.Repeat(values.FirstOrDefault(""), values.Length > 0 ? rows.Length : 0), sent);
        }
    });

    private static Identifier Make(MatchKey key, byte value) =>
        new(key, MatchKeys.IsHashed(key) ? Enumerable.Repeat(value, 32).ToArray() : Encoding.UTF8.GetBytes($"id-{value}"));

    private static string Text(byte value) => string.Concat(Enumerable.Repeat(value.ToString("x2", null), 32));
}
