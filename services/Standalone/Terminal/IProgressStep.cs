namespace Audiences.Standalone.Terminal;

/// <summary>One step under way.</summary>
internal interface IProgressStep
{
    /// <summary>So many units more are done.</summary>
    void Advance(double units);

    /// <summary>All of it is done; the note says with what result.</summary>
    void Complete(string note);
}
