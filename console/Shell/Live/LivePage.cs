using Audiences.Console.Api;
using Microsoft.AspNetCore.Components;

namespace Audiences.Console.Shell.Live;

/// <summary>
/// A page that shows what the API says and asks again while it is seen: at its pace, ever more rarely while the API
/// fails. What failed is shown above what was last known.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private static readonly TimeSpan SlowestPace = TimeSpan.FromMinutes(1);
    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource _pause = new();

    /// <summary>How often it asks again; null: only when told to.</summary>
    protected virtual TimeSpan? Pace => TimeSpan.FromSeconds(5);

    /// <summary>Something was loaded.</summary>
    protected bool Loaded { get; private set; }

    /// <summary>Why the last load failed.</summary>
    protected ApiProblem? Problem { get; private set; }

    /// <summary>Why the last act failed.</summary>
    protected ApiProblem? ActProblem { get; set; }

    /// <summary>An act is under way.</summary>
    protected bool Busy { get; private set; }

    [Inject]
    private PageVisibility Visibility { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the API and keeps the answer in the page's fields.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override void OnInitialized() => _ = LiveAsync();

    /// <summary>Asks now.</summary>
    protected Task ReloadAsync() => _gone.IsCancellationRequested ? Task.CompletedTask : _pause.CancelAsync();

    /// <summary>Carries out an act; its problem, if any, is in <see cref="ActProblem"/>.</summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> DoAsync(Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        Busy = true;
        ActProblem = null;
        StateHasChanged();
        try
        {
            await act();
            await ReloadAsync();
            return true;
        }
        catch (ApiException e)
        {
            ActProblem = e.Problem;
            return false;
        }
        finally
        {
            Busy = false;
            StateHasChanged();
        }
    }

    /// <summary>Stops asking.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gone.Cancel();
            _gone.Dispose();
            _pause.Dispose();
        }
    }

    private async Task LiveAsync()
    {
        var gone = _gone.Token;
        var failures = 0;
        try
        {
            while (!gone.IsCancellationRequested)
            {
                failures = await TryLoadAsync(gone) ? 0 : failures + 1;
                StateHasChanged();
                await PauseAsync(failures, gone);
                await Visibility.WaitAsync(gone);
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // Nobody looks at the page any more.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The layout says that the page stopped.
            await DispatchExceptionAsync(e);
        }
    }

    private async Task<bool> TryLoadAsync(CancellationToken gone)
    {
        try
        {
            await LoadAsync(gone);
            Loaded = true;
            Problem = null;
            return true;
        }
        catch (ApiException e)
        {
            Problem = e.Problem;
            return false;
        }
    }

    private async Task PauseAsync(int failures, CancellationToken gone)
    {
        if (_pause.IsCancellationRequested)
        {
            _pause.Dispose();
            _pause = new CancellationTokenSource();
            return;
        }

        var pause = failures == 0 ? Pace : TimeSpan.FromTicks(Math.Min(SlowestPace.Ticks, (Pace ?? TimeSpan.FromSeconds(5)).Ticks << Math.Min(failures, 5)));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, _pause.Token);
        try
        {
            await Task.Delay(pause ?? Timeout.InfiniteTimeSpan, Time, either.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            _pause.Dispose();
            _pause = new CancellationTokenSource();
        }
    }
}
