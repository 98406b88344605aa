namespace Audiences.Testing.Network;

/// <summary>How the network is at present.</summary>
internal sealed class Conditions
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _blocked;

    public TimeSpan Delay { get; set; }

    public void Block()
    {
        lock (_gate)
        {
            _blocked ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Heal()
    {
        Delay = TimeSpan.Zero;
        lock (_gate)
        {
            _blocked?.SetResult();
            _blocked = null;
        }
    }

    /// <summary>Waits as long as the network makes a piece of data wait.</summary>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        if (Delay > TimeSpan.Zero)
        {
            await Task.Delay(Delay, cancellationToken);
        }

        Task? blocked;
        lock (_gate)
        {
            blocked = _blocked?.Task;
        }

        if (blocked is not null)
        {
            await blocked.WaitAsync(cancellationToken);
        }
    }
}
