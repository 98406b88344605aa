using Audiences.Identifiers;
using Audiences.SegmentQualifier.Mappings;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Counts a batch's events of one audience: plain additions, so that it costs an event next to nothing.</summary>
internal sealed class AudienceTally
{
    private static readonly int _attributes = ExportAttributes.All.Count;

    private readonly long[] _valid = new long[_attributes];
    private readonly long[] _empty = new long[_attributes];
    private readonly long[] _carried = new long[MatchKeys.All.Count];
    private readonly Dictionary<QualityMeasure, long> _others = [];

    /// <summary>The user is in the segment, but a condition does not hold.</summary>
    public void AddConditions() => Add(new QualityMeasure("", QualityOutcomes.Conditions, ""), 1);

    /// <summary>The account has no mapping, or one that can't be used.</summary>
    public void AddUnmapped() => Add(new QualityMeasure("", QualityOutcomes.Unmapped, ""), 1);

    /// <summary>An event's identifiers were read.</summary>
    public void Add(IdentifiedEvent read)
    {
        Add(new QualityMeasure("", QualityOutcomes.Read, ""), 1);
        AddCoverage(read.Identifiers);
        for (var place = 0; place < _attributes; place++)
        {
            _valid[place] += read.Counts.Valid(place);
            _empty[place] += read.Counts.IsEmpty(place) ? 1 : 0;
        }

        foreach (var rejected in read.Rejections)
        {
            Add(new QualityMeasure(rejected.Attribute, QualityOutcomes.Rejected, rejected.Code), 1);
        }
    }

    /// <summary>What was counted.</summary>
    public IEnumerable<KeyValuePair<QualityMeasure, long>> Measures() =>
        _others
            .Concat(Named(_valid, ExportAttributes.All, QualityOutcomes.Valid))
            .Concat(Named(_empty, ExportAttributes.All, QualityOutcomes.Empty))
            .Concat(Named(_carried, [.. MatchKeys.All.Select(MatchKeys.SchemaName)], QualityOutcomes.Carried));

    private void AddCoverage(IdentifierSet identifiers)
    {
        var last = default(MatchKey);
        var findsAlone = false;
        foreach (var identifier in identifiers.Items)
        {
            findsAlone |= MatchKeys.IdentifiesAlone(identifier.Key);
            _carried[(byte)identifier.Key - 1] += identifier.Key == last ? 0 : 1;
            last = identifier.Key;
        }

        if (!findsAlone)
        {
            Add(new QualityMeasure("", identifiers.FindsNobody ? QualityOutcomes.Unidentified : QualityOutcomes.NoneAlone, ""), 1);
        }
    }

    private void Add(QualityMeasure measure, long count) => _others[measure] = _others.GetValueOrDefault(measure) + count;

    private static IEnumerable<KeyValuePair<QualityMeasure, long>> Named(long[] counts, IReadOnlyList<string> names, string outcome) =>
        counts.Index().Where(count => count.Item > 0).Select(count => KeyValuePair.Create(new QualityMeasure(names[count.Index], outcome, ""), count.Item));
}
