using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// The hunt for the rows that Meta refuses in one page. A member is only set aside when Meta has taken others of the same
/// page: where it refuses all alike, the rows are not the reason, and nobody must be lost, or believed removed, for it.
/// </summary>
/// <param name="progress">Counts the refusals of the turn.</param>
/// <param name="innocent">Meta has just taken the pages before, and these are a few members.</param>
internal sealed class RowHunt(CycleProgress progress, bool innocent)
{
    /// <summary>Refused one by one without any that was taken: enough to know.</summary>
    public const int Alike = 8;

    /// <summary>Requests that a turn may spend on hunting: more would use up the ad account's calls for a broken source.</summary>
    public const int MostSplits = 200;

    private readonly List<(DueMember Member, MetaVerdict Verdict)> _suspects = [];
    private bool _taken = innocent;

    /// <summary>Meta refused a request because of a row, or of its size.</summary>
    /// <exception cref="MetaRefusedException">It has gone on for too long: the next cycle hunts the rest.</exception>
    public void Refused(MetaVerdict verdict)
    {
        if (++progress.Splits > MostSplits)
        {
            throw new MetaRefusedException(verdict with
            {
                Reaction = MetaReaction.GiveUpWithFinding,
                Advice = "Meta refuses very many rows one by one. Those found are set aside and listed under refused members; the next cycle goes on with the rest. Look at the mapping and at the source of the values.",
            });
        }
    }

    /// <summary>Meta refused this member alone.</summary>
    /// <exception cref="MetaRefusedException">Everything is refused alike.</exception>
    public void Suspect(DueMember member, MetaVerdict verdict)
    {
        _suspects.Add((member, verdict));
        if (!_taken && _suspects.Count >= Alike)
        {
            throw AllAlike();
        }
    }

    /// <summary>Meta took a request.</summary>
    public void Taken() => _taken = true;

    /// <summary>Those who are to be set aside by now.</summary>
    public IReadOnlyList<(DueMember Member, MetaVerdict Verdict)> Guilty()
    {
        if (!_taken)
        {
            return [];
        }

        var guilty = _suspects.ToList();
        _suspects.Clear();
        return guilty;
    }

    /// <summary>The page is through.</summary>
    /// <exception cref="MetaRefusedException">Everything was refused.</exception>
    public void End()
    {
        if (_suspects.Count > 0)
        {
            throw AllAlike();
        }
    }

    private MetaRefusedException AllAlike()
    {
        var verdict = _suspects[^1].Verdict;
        return new MetaRefusedException(verdict with
        {
            Reaction = MetaReaction.GiveUpWithFinding,
            Advice = "Meta refuses every row that is due alike, so the rows are hardly the reason; nobody was set aside. "
                + (verdict.Words is { } words ? $"Meta says: {words}" : "Meta's error reference tells what the code means.") + " The audience is tried again.",
        });
    }
}
