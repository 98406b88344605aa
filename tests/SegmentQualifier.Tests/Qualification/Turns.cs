namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>One of several workers, who goes on only when told to.</summary>
internal sealed class Turns
{
    private TaskCompletionSource _arrived = New();
    private TaskCompletionSource _go = New();

    /// <summary>The worker stands before its next step.</summary>
    public Task Arrived => _arrived.Task;

    /// <summary>Called by the worker before each step.</summary>
    public Task StepAsync()
    {
        var go = _go.Task;
        _arrived.SetResult();
        return go;
    }

    /// <summary>Lets the worker take its step, or die before it.</summary>
    public void Go(bool crash)
    {
        var go = _go;
        (_arrived, _go) = (New(), New());
        if (crash)
        {
            go.SetException(new CrashException());
        }
        else
        {
            go.SetResult();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal sealed class CrashException : Exception;
}
