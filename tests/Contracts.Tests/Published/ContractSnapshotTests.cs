using System.Runtime.CompilerServices;

namespace Audiences.Contracts.Tests.Published;

public sealed class ContractSnapshotTests
{
    private static bool Rewrite => Environment.GetEnvironmentVariable("AUDIENCES_UPDATE_SNAPSHOTS") == "1";

    [Theory]
    [MemberData(nameof(ContractTypes.Names), MemberType = typeof(ContractTypes))]
    public void Programs_that_speak_the_published_contract_still_work(string contract)
    {
        var file = Path.Combine(Folder(), contract["Audiences.Contracts.".Length..] + ".json");
        var now = ContractSnapshot.Of(ContractTypes.Named(contract));
        var published = ContractSnapshot.Read(file);

        if (published is not null)
        {
            var breaks = Compatibility.Breaks(published, now).ToArray();
            Assert.True(breaks.Length == 0, $"{contract} breaks programs that speak it: {string.Join(' ', breaks)} Publish a new contract beside it instead.");
        }

        if (Rewrite)
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(file, now.ToText());
        }

        Assert.True(File.Exists(file), $"{contract} has no snapshot. Run the tests once with AUDIENCES_UPDATE_SNAPSHOTS=1 and commit the file.");
        Assert.True(File.ReadAllText(file) == now.ToText(), $"{contract} has grown. Run the tests once with AUDIENCES_UPDATE_SNAPSHOTS=1 and commit the file.");
    }

    [Fact]
    public void No_published_contract_is_gone()
    {
        var published = Directory.GetFiles(Folder(), "*.json").Select(file => "Audiences.Contracts." + Path.GetFileNameWithoutExtension(file));

        Assert.Empty(published.Except(ContractTypes.All.Select(type => type.FullName!)));
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "snapshots"));
}
