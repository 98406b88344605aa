using Microsoft.JSInterop;

namespace Audiences.Console.Shell;

/// <summary>The functions of <c>wwwroot/js/shell.js</c>.</summary>
public sealed class ShellScript(IJSRuntime runtime) : IAsyncDisposable
{
    private readonly Lazy<Task<IJSObjectReference>> _module = new(() => runtime.InvokeAsync<IJSObjectReference>("import", "./js/shell.js").AsTask());

    /// <summary>Calls a function that answers.</summary>
    public async Task<T> CallAsync<T>(string function, params object?[] arguments) => await (await _module.Value).InvokeAsync<T>(function, arguments);

    /// <summary>Calls a function that does not answer.</summary>
    public async Task CallAsync(string function, params object?[] arguments) => await (await _module.Value).InvokeVoidAsync(function, arguments);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_module is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _module.Value).DisposeAsync();
        }
    }
}
