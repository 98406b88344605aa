namespace Audiences.IntegrationTests.Interleavings;

/// <summary>What becomes of a cycle.</summary>
public enum CycleFault
{
    /// <summary>It ends well.</summary>
    None,

    /// <summary>The uploader ends after it noted what it is about to send.</summary>
    CrashBeforeEffect,

    /// <summary>The uploader ends after Meta took the request, before that is noted.</summary>
    CrashAfterEffect,

    /// <summary>Meta refuses the request.</summary>
    Refused,

    /// <summary>The lease runs out before the request takes effect; another uploader's cycle runs to its end meanwhile.</summary>
    TakenOverBeforeMark,

    /// <summary>The connection breaks after the effect; the request is sent again.</summary>
    AnswerLost,
}
