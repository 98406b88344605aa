using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// GEN: "Use these values: m for male and f for female."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class GenderNormalizer
{
    // Left out because they mean one thing here and the other there: v (vrouw, varón), e (erkek, эркак), n, 0, 1, 2.
    private const string Male =
        "m male man boy mr mister masculine cismale transmale männlich mann herr junge homme masculin monsieur garçon h hombre masculino varón señor chico "
        + "uomo maschio maschile signore homem senhor rapaz mannelijk meneer mężczyzna męski pan manlig mand mandlig mannlig mies muž mužský muški muškarac moški "
        + "férfi bărbat masculin erkek bay мужской мужчина муж м чоловік чоловічий ч мъж άνδρας άντρας αρσενικό vīrietis vyras mees home";

    private const string Female =
        "f female woman girl mrs ms miss feminine cisfemale transfemale weiblich w frau mädchen femme féminin féminine madame mademoiselle fille mujer femenino femenina señora señorita chica "
        + "donna femmina femminile signora mulher feminino feminina senhora vrouw vrouwelijk mevrouw kobieta żeński k pani kvinna kvinnlig kvinde kvindelig kvinne kvinnelig nainen "
        + "žena ženský ženski ženska nő femeie feminin kadın bayan женский женщина жен ж жінка жіночий жена γυναίκα θηλυκό sieviete moteris naine dona";

    private static readonly FrozenDictionary<string, string> _words =
        Male.Split(' ').Select(word => (word, value: "m")).Concat(Female.Split(' ').Select(word => (word, value: "f")))
            .DistinctBy(pair => TextCleaning.Fold(pair.word)).ToFrozenDictionary(pair => TextCleaning.Fold(pair.word), pair => pair.value);

    /// <summary>Takes the words and letters of the larger European languages; what is neither is left out, not guessed.</summary>
    public static NormalizationResult Normalize(string? value)
    {
        if (RawText.Refuses(value, out var text, out var refusal))
        {
            return refusal;
        }

        return _words.TryGetValue(TextCleaning.Fold(text), out var gender)
            ? NormalizationResult.Of(gender)
            : NormalizationResult.Rejected(RejectionCodes.NeitherMaleNorFemale, "Meta knows m and f only, and the value is no word for either.");
    }
}
