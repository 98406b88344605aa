using Audiences.MetaGraph;

namespace Audiences.Uploader.Meta;

/// <summary>What Meta says about a batch that it took.</summary>
/// <param name="Received">Rows received.</param>
/// <param name="Invalid">Rows called invalid.</param>
/// <param name="Samples">Samples of those, as text.</param>
/// <param name="Usage">The usage headers.</param>
internal sealed record UploadAnswer(long Received, long Invalid, IReadOnlyList<string> Samples, GraphUsage Usage);
