using Audiences.Identifiers;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Meta;

/// <summary>Where a cycle sends to.</summary>
/// <param name="ApiVersion">The Graph API version.</param>
/// <param name="CustomAudienceId">Meta's number of the audience.</param>
/// <param name="AccessToken">In memory only.</param>
/// <param name="Schema">The match keys that are mapped and on under the audience's action; with LOOKALIKE_VALUE when it is value-based.</param>
/// <param name="LimitedDataUse">Goes along with rows that are added; null: nothing is said.</param>
internal sealed record UploadTarget(
    string ApiVersion, string CustomAudienceId, string AccessToken, IReadOnlyList<MatchKey> Schema, LimitedDataUse? LimitedDataUse = null);
