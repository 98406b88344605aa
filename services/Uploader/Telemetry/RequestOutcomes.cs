using System.Diagnostics;
using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Telemetry;

/// <summary>How requests to Meta end, beside <c>accepted</c>.</summary>
internal static class RequestOutcomes
{
    /// <summary>A few words for many codes.</summary>
    public static string Of(MetaVerdict verdict) => verdict.Reaction switch
    {
        MetaReaction.Wait => "throttled",
        MetaReaction.RetrySoon => "unavailable",
        MetaReaction.DisconnectAccount => "no_access",
        _ => "refused",
    };

    /// <summary>Says on the request's span how it ended. The advice is a text of ours, without anything that was sent.</summary>
    public static void Refused(this Activity? span, MetaVerdict verdict) =>
        span?.SetTag("audiences.outcome", Of(verdict)).SetTag("error.type", Of(verdict)).SetStatus(ActivityStatusCode.Error, verdict.Advice);
}
