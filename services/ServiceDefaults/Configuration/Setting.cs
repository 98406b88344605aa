namespace Audiences.ServiceDefaults.Configuration;

/// <summary>A setting that a service reads, and what the reference says of it (<c>docs/configuration.md</c> is made of these).</summary>
/// <param name="Key">As configuration names it, <c>Uploader:ParallelCycles</c>; a part that is <c>*</c> stands for any one name or number.</param>
/// <param name="Meaning">What it does, in a sentence or two.</param>
public record Setting(string Key, string Meaning)
{
    /// <summary>What holds where it is not set; null: nothing.</summary>
    public string? Default { get; init; }

    /// <summary>What may stand there.</summary>
    public string Values { get; init; } = "text";
}
