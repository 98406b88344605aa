using System.Globalization;
using System.Runtime.InteropServices.JavaScript;
using Microsoft.Extensions.Localization;

namespace Audiences.Console.Shell;

/// <summary>
/// Texts that name a number. Each stands in the resources once for each form that its language has, under the text's
/// name, a hyphen, and the form's name in CLDR: <c>Members-one</c>, <c>Members-other</c>; in another language perhaps
/// <c>Members-few</c> and <c>Members-many</c>. Every language has <c>other</c>.
/// </summary>
internal static partial class Plurals
{
    private const string Module = "plurals";
    private const string Other = "other";
    private static string _language = "en";

    /// <summary>Gets ready.</summary>
    /// <param name="language">The language that the texts are in, which need not be the browser's.</param>
    public static async Task UseAsync(string language)
    {
        _language = language;
        await JSHost.ImportAsync(Module, "../js/plurals.js");
    }

    /// <summary>The text in the form that goes with the number.</summary>
    /// <param name="texts">Where it stands.</param>
    /// <param name="name">Its name, without the form.</param>
    /// <param name="number">The number, which is <c>{0}</c> in the text.</param>
    /// <param name="more">What <c>{1}</c> and so on are.</param>
    public static string Count(this IStringLocalizer texts, string name, long number, params object[] more)
    {
        object[] arguments = [number.ToString("N0", CultureInfo.CurrentCulture), .. more];
        var text = texts[$"{name}-{Category(_language, number)}", arguments];
        return text.ResourceNotFound ? texts[$"{name}-{Other}", arguments] : text;
    }

    [JSImport("category", Module)]
    private static partial string Category(string language, double number);
}
