using Audiences.Identifiers;
using Audiences.Intake;

namespace Audiences.Gateway.Adapters.Translation;

/// <summary>A source's options, read once.</summary>
internal sealed record SourceRules
{
    /// <summary>Where the user's id is; null leaves it to the adapter.</summary>
    public PathExpression? UserId { get; private init; }

    /// <summary>The path as it was written, for errors.</summary>
    public string UserIdText { get; private init; } = "";

    /// <summary>The segment of every record; null: as the record says.</summary>
    public string? SegmentId { get; private init; }

    /// <summary>Where a record names its segment.</summary>
    public PathExpression? SegmentFrom { get; private init; }

    public PathExpression? Consent { get; private init; }

    /// <summary>The properties to take over; null for all.</summary>
    public IReadOnlySet<string>? Properties { get; private init; }

    public string? Type { get; private init; }

    public IReadOnlyList<string> Audiences { get; private init; } = [];

    /// <summary>Reads the options.</summary>
    /// <param name="options">As the admin gave them.</param>
    /// <param name="userId">The product's place of the user's id; null when the adapter finds it.</param>
    /// <param name="segment">The product's place of the segment; null when a payload names none, so that an option must.</param>
    /// <param name="consent">The product's place of consent; null for none.</param>
    /// <exception cref="MappingException">An option does not fit.</exception>
    public static SourceRules Compile(SourceOptions options, string? userId, string? segment, string? consent = null)
    {
        if (options.SegmentId is { } fixedSegment && (fixedSegment.Trim().Length == 0 || fixedSegment.Length > IntakeLimits.MaxIdLength))
        {
            throw new MappingException("segmentId", $"must be a text of 1 to {IntakeLimits.MaxIdLength} characters.");
        }

        if (options.SegmentId is null && (options.SegmentFrom ?? segment) is null)
        {
            throw new MappingException("segmentId", "is missing: this product's payloads do not name a segment. Give segmentId, or segmentFrom if you send it along.");
        }

        return new SourceRules
        {
            UserId = Path("userId", options.UserId ?? userId),
            UserIdText = options.UserId ?? userId ?? "",
            SegmentId = options.SegmentId,
            SegmentFrom = Path("segmentFrom", options.SegmentFrom ?? segment),
            Consent = Path("consent", options.Consent ?? consent),
            Properties = options.Properties?.ToHashSet(StringComparer.Ordinal),
            Type = options.Type,
            Audiences = options.Audiences ?? [],
        };
    }

    private static PathExpression? Path(string name, string? text) => text is null ? null : PathExpression.Parse(name, text);
}
