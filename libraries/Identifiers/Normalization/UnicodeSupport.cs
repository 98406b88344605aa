using System.Text;

namespace Audiences.Identifiers.Normalization;

/// <summary>
/// Makes sure that the process can compose Unicode text: without ICU (invariant globalization) it would silently
/// leave decomposed letters as they are, and their hashes would match nobody.
/// </summary>
internal static class UnicodeSupport
{
    private static readonly bool _present = "e\u0301".Normalize() == "\u00e9" && CompatibilityForms.Of("\uFF21", NormalizationForm.FormKD) == "A";

    /// <exception cref="PlatformNotSupportedException">ICU is missing.</exception>
    public static void Require()
    {
        if (!_present)
        {
            throw new PlatformNotSupportedException(
                "Identifiers can't be normalised without ICU. Install the ICU libraries (libicu) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
        }
    }
}
