using Audiences.Identifiers;
using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Tests.Quality;

internal static class Measures
{
    public static readonly QualityMeasure[] All =
        [.. ExportAttributes.All.SelectMany(attribute => new[] { QualityOutcomes.Valid, QualityOutcomes.Empty }.Select(outcome => new QualityMeasure(attribute, outcome, "")))];
}
