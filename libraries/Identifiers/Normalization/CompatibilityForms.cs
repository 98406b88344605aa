using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Unicode's compatibility mapping (forms KC and KD, Unicode Standard Annex #15). .NET has it wherever ICU is, but not
/// in a browser; a program that runs there lends the browser's own.
/// </summary>
public static class CompatibilityForms
{
    private static Func<string, NormalizationForm, string> _mapping = (text, form) => text.Normalize(form);

    /// <summary>Takes the place of .NET's mapping; call it before anything is normalised.</summary>
    /// <param name="mapping">Gives a well-formed text in form KC or KD.</param>
    public static void Lend(Func<string, NormalizationForm, string> mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        _mapping = mapping;
    }

    internal static string Of(string text, NormalizationForm form) => Ascii.IsValid(text) ? text : _mapping(text, form);
}
