using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using Audiences.Identifiers.Normalization;

[assembly: SupportedOSPlatform("browser")]

namespace Audiences.Console;

/// <summary>Lends the browser's compatibility mapping to the code that normalises identifiers.</summary>
internal static partial class BrowserUnicode
{
    private const string Module = "unicode";

    public static async Task UseAsync()
    {
        await JSHost.ImportAsync(Module, "../js/unicode.js");
        CompatibilityForms.Lend((text, form) => Normalize(text, form == NormalizationForm.FormKC ? "NFKC" : "NFKD"));
    }

    [JSImport("normalize", Module)]
    private static partial string Normalize(string text, string form);
}
