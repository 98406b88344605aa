using Audiences.Uploader.Meta;

namespace Audiences.Uploader.AtMeta;

/// <summary>Tells that an audience is not there any more from other refusals.</summary>
internal static class AudienceGone
{
    private const int Missing = 33;
    private const int Deleted = 1487366;

    public static bool Is(MetaVerdict verdict) => verdict is { Code: 100, Subcode: Missing or Deleted } or { Code: Deleted };
}
