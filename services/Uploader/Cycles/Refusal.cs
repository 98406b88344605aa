using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>Why Meta refuses a member's rows.</summary>
/// <param name="Code">Meta's code; null for a row that it called invalid in an answer that took the others.</param>
/// <param name="Subcode">Meta's subcode.</param>
/// <param name="Words">Meta's words, without anything that was sent.</param>
internal sealed record Refusal(int? Code, int? Subcode, string? Words)
{
    /// <summary>Named among the invalid entries of a request that was taken.</summary>
    public static Refusal InvalidEntry { get; } = new(null, null, null);

    /// <summary>What a refusal of this member alone says. Meta repeats values at times: those of the member are taken out.</summary>
    public static Refusal Of(DueMember member, MetaVerdict verdict) => new(
        verdict.Code,
        verdict.Subcode,
        member.Rows.SelectMany(row => row.Cells).Select(cell => cell.ToText())
            .Aggregate(verdict.Words, (words, value) => words?.Replace(value, "…", StringComparison.OrdinalIgnoreCase)));
}
