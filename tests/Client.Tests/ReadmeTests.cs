using System.Runtime.CompilerServices;

namespace Audiences.Client.Tests;

/// <summary>What the package's page shows is a program that the end-to-end tests run with the package.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Its_sample_is_the_example()
    {
        var readme = File.ReadAllText(At("libraries/Client/README.md"));
        var sample = readme.Split("```csharp\n")[1].Split("```")[0];

        Assert.Equal(File.ReadAllText(At("examples/http-csharp/Program.cs")), sample);
    }

    private static string At(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", path);
}
