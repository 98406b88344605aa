namespace Audiences.Uploader.Meta;

/// <summary>A call failed for good, as far as this cycle goes.</summary>
public class MetaRefusedException(MetaVerdict verdict, Exception? cause = null) : Exception(verdict.Advice, cause)
{
    /// <summary>What was made of the error.</summary>
    public MetaVerdict Verdict { get; } = verdict;
}
