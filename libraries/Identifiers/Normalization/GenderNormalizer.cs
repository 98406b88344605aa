using System.Collections.Frozen;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// GEN: "Use these values: m for male and f for female."
/// (https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences#hash)
/// </summary>
public static class GenderNormalizer
{
    // Left out because they mean one thing here and the other there: v (vrouw, varón), e (erkek, эркак), n, pan (Polish for Mr, English for pangender), 0, 1, 2.
    private const string Male =
        "m male man men boy mr mister sir masculine cismale transmale männlich maennlich mann herr hr junge homme masculin monsieur garçon h hombre masculino varón señor sr chico "
        + "uomo maschio maschile signore homem senhor rapaz mannelijk meneer heer deheer dhr mężczyzna męski męska męskie manlig mand mandlig mannlig mies muž mužský muški muškarac moški "
        + "férfi bărbat masculin erkek bay мужской мужчина муж м чоловік чоловічий ч мъж άνδρας άντρας αρσενικό vīrietis vyras mees άρρεν 男 男性 남 남성 남자 ذكر זכר पुरुष ชาย nam";

    private const string Female =
        "f female woman women lady girl mrs ms miss feminine cisfemale transfemale weiblich w frau mädchen femme féminin féminine madame mme mademoiselle mlle fille mujer femenino femenina señora sra señorita srta chica "
        + "donna femmina femminile signora mulher feminino feminina senhora vrouw vrouwelijk mevrouw mevr mw kobieta żeński żeńska żeńskie k pani kvinna kvinnlig kvinde kvindelig kvinne kvinnelig nainen "
        + "žena ženský ženski ženska ž nő femeie feminin kadın kadin bayan женский женщина жен ж жінка жіночий жена γυναίκα θηλυκό θήλυ sieviete moteris naine dona 女 女性 여 여성 여자 أنثى נקבה महिला หญิง nữ";

    private static readonly FrozenDictionary<string, string> _words =
        Male.Split(' ').Select(word => (word, value: "m")).Concat(Female.Split(' ').Select(word => (word, value: "f")))
            .DistinctBy(pair => TextCleaning.Fold(pair.word)).ToFrozenDictionary(pair => TextCleaning.Fold(pair.word), pair => pair.value);

    /// <summary>Takes the words and letters of the larger European languages, and the plain words of a few others; what is neither is left out, not guessed.</summary>
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
