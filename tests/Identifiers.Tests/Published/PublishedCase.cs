using System.Text.Json;

namespace Audiences.Identifiers.Tests.Published;

/// <summary>An input and what its source makes of it; where we differ, what we make of it and why.</summary>
public sealed record PublishedCase(string Key, string Input, string? Theirs)
{
    public string? Country { get; init; }

    public string? Ours { get; init; }

    public string? Why { get; init; }

    /// <summary>The hash that the source publishes.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What we are to make of it: a value, null for a rejection, "empty" for neither.</summary>
    public string? Expected => Why is null ? Theirs : Ours;

    public MatchKey MatchKey => MatchKeys.All.Single(key => MatchKeys.SchemaName(key) == Key);

    public override string ToString() => $"{Key} {Input} {Country}";

    public static TheoryData<PublishedCase> Read(string file)
    {
        using var stream = typeof(PublishedCase).Assembly.GetManifestResourceStream(file)!;
        var source = JsonSerializer.Deserialize<PublishedSource>(stream, JsonSerializerOptions.Web)!;
        return [.. source.Cases];
    }
}
