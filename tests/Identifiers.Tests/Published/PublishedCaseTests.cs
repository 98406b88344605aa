using System.Text;
using Audiences.Identifiers.Normalization;

namespace Audiences.Identifiers.Tests.Published;

/// <summary>The examples of Meta's documentation, the fixtures of other implementations, and cases of our own.</summary>
public sealed class PublishedCaseTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    public static TheoryData<PublishedCase> MetaDocumentation => PublishedCase.Read("meta-documentation.json");

    public static TheoryData<PublishedCase> MetaHelp => PublishedCase.Read("meta-help.json");

    public static TheoryData<PublishedCase> MetaSdk => PublishedCase.Read("meta-sdk.json");

    public static TheoryData<PublishedCase> Segment => PublishedCase.Read("segment.json");

    public static TheoryData<PublishedCase> RudderStack => PublishedCase.Read("rudderstack.json");

    public static TheoryData<PublishedCase> Grouparoo => PublishedCase.Read("grouparoo.json");

    public static TheoryData<PublishedCase> More => PublishedCase.Read("more.json");

    public static TheoryData<PublishedCase> Adversarial => PublishedCase.Read("adversarial.json");

    public static TheoryData<PublishedCase> DatesOfBirth => PublishedCase.Read("dates-of-birth.json");

    [Theory]
    [MemberData(nameof(MetaDocumentation))]
    [MemberData(nameof(MetaHelp))]
    public void Metas_documentation_is_followed_without_exception(PublishedCase published)
    {
        Assert.Null(published.Why);
        AssertExpected(published);
    }

    [Theory]
    [MemberData(nameof(MetaSdk))]
    [MemberData(nameof(Segment))]
    [MemberData(nameof(RudderStack))]
    [MemberData(nameof(Grouparoo))]
    public void Other_implementations_are_matched_or_the_difference_is_explained(PublishedCase published) => AssertExpected(published);

    [Theory]
    [MemberData(nameof(More))]
    [MemberData(nameof(Adversarial))]
    public void Languages_scripts_and_habits_are_understood(PublishedCase published) => AssertExpected(published);

    [Theory]
    [MemberData(nameof(MetaDocumentation))]
    public void The_hashes_that_Meta_publishes_come_out(PublishedCase published)
    {
        if (published.Sha256 is not { } sha256)
        {
            return;
        }

        var identifier = Assert.Single(Read(published).Identifiers.Items, item => item.Key == published.MatchKey);
        Assert.Equal(sha256, identifier.ToText());
    }

    [Theory]
    [MemberData(nameof(MetaDocumentation))]
    [MemberData(nameof(MetaSdk))]
    [MemberData(nameof(Segment))]
    [MemberData(nameof(RudderStack))]
    [MemberData(nameof(More))]
    [MemberData(nameof(Adversarial))]
    public void The_same_value_in_decomposed_letters_gives_the_same(PublishedCase published)
    {
        if (published.MatchKey != MatchKey.ExternalId)
        {
            AssertExpected(published with { Input = published.Input.Normalize(NormalizationForm.FormD) });
        }
    }

    [Theory]
    [MemberData(nameof(DatesOfBirth))]
    public void Dates_of_birth_are_read_without_guessing(PublishedCase published)
    {
        var result = DateOfBirthNormalizer.Normalize(published.Input, null, _today);
        Assert.Equal(published.Expected, result.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(result.Date is null, result.Rejection is not null);
    }

    private static void AssertExpected(PublishedCase published)
    {
        // A value of 32 hex digits or so is refused before its key's rule is asked.
        var reading = Read(published);
        var result = KeyNormalizer.Normalize(published.MatchKey, published.Input, new NormalizationContext(published.Country, _today));
        Assert.Equal(published.Expected, result.IsEmpty ? "empty" : result.Value);
        Assert.Equal(result.Value is not null, reading.Identifiers.Items.Any(item => item.Key == published.MatchKey));
        Assert.Equal(result.Reason is not null, reading.Rejections.Count > 0);
        Assert.All(reading.Rejections, rejection => Assert.Contains(rejection.Code, RejectionCodes.All));
        if (published.Input.Length > 2)
        {
            Assert.DoesNotContain(reading.Rejections, rejection => rejection.Reason.Contains(published.Input, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IdentifierReading Read(PublishedCase published) =>
        Reading.Readings.Read(ExportAttributes.All.First(attribute => ExportAttributes.KeysOf(attribute) is [var key] && key == published.MatchKey), published.Input, published.Country);
}
