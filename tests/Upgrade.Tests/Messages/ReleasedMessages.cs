using Audiences.Contracts.Tests.Published;

namespace Audiences.Upgrade.Tests.Messages;

/// <summary>The release's contracts, each with what today's code has under its name.</summary>
internal static class ReleasedMessages
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Baseline.Messages, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static ContractSnapshot Released(string name) => ContractSnapshot.Read(Path.Combine(Baseline.Messages, name + ".json"))!;

    /// <summary>Null when it is gone.</summary>
    public static Type? Today(string name) => ContractTypes.All.SingleOrDefault(type => type.FullName == "Audiences.Contracts." + name);
}
