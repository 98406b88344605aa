using Audiences.MetaGraph;
using Audiences.Uploader.Meta.Errors;
using Polly;

namespace Audiences.Uploader.Meta;

/// <summary>Looks failures up in <see cref="MetaErrorTable"/>.</summary>
public static class MetaErrorPolicy
{
    private static readonly MetaErrorRow Silence = MetaErrorTable.Rows.Single(row => row.NoAnswer);

    /// <summary>Is it a refusal, a cut connection or a time-out? Anything else is a fault of ours and must show.</summary>
    public static bool IsMetas(Exception? failure) =>
        failure is GraphException or HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException;

    /// <summary>What to do about a failed call; throws nothing.</summary>
    public static MetaVerdict Judge(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure is GraphException refused ? Judge(refused) : new MetaVerdict(Silence.Reaction, Say(Silence));
    }

    private static MetaVerdict Judge(GraphException refused)
    {
        var error = refused.Error;
        int? code = error.Code == 0 ? null : error.Code;
        if (MetaErrorTable.Rows.FirstOrDefault(row => row.Matches((int)refused.Status, error)) is not { } found)
        {
            return new MetaVerdict(
                MetaReaction.GiveUpWithFinding,
                $"Meta refused the request (HTTP {(int)refused.Status}, code {error.Code}). The code's meaning is in Meta's error reference; the audience is tried again.",
                code,
                error.Subcode)
            { Words = MetaWords.Of(error) };
        }

        var waits = found.Reaction == MetaReaction.Wait;
        var named = refused.Usage.RegainAccessAfter;
        return new MetaVerdict(found.Reaction, Say(found), code, error.Subcode, waits ? named ?? found.Wait : null)
        {
            Scope = found.Scope,
            LongestWait = waits && named is null ? found.LongestWait : null,
            Words = MetaWords.Of(error),
        };
    }

    private static string Say(MetaErrorRow row) => $"{row.Meaning}. {row.Advice}";
}
