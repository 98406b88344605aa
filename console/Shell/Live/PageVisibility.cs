using Microsoft.JSInterop;

namespace Audiences.Console.Shell.Live;

/// <summary>Whether somebody can see the page: nothing is asked for while nobody does.</summary>
public sealed class PageVisibility(ShellScript script) : IDisposable
{
    private DotNetObjectReference<PageVisibility>? _self;
    private TaskCompletionSource? _seen;

    /// <summary>Ends once the page is seen; at once if it is.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (_self is null)
        {
            _self = DotNetObjectReference.Create(this);
            await VisibilityChangedAsync(await script.CallAsync<bool>("watchVisibility", _self));
        }

        await (_seen?.Task.WaitAsync(cancellationToken) ?? Task.CompletedTask);
    }

    /// <summary>The page came to the front, or left it.</summary>
    [JSInvokable]
    public Task VisibilityChangedAsync(bool visible)
    {
        if (visible)
        {
            _seen?.TrySetResult();
            _seen = null;
        }
        else
        {
            _seen ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _self?.Dispose();
}
