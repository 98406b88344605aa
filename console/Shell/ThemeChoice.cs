using Microsoft.JSInterop;

namespace Audiences.Console.Shell;

/// <summary>Light or dark: as the system says, until the person says otherwise.</summary>
public sealed class ThemeChoice(ShellScript script) : IDisposable
{
    private DotNetObjectReference<ThemeChoice>? _self;
    private bool _systemIsDark;

    /// <summary>Another scheme is shown.</summary>
    public event Action? Changed;

    /// <summary><c>system</c>, <c>light</c> or <c>dark</c>.</summary>
    public string Chosen { get; private set; } = "system";

    /// <summary>What is shown.</summary>
    public bool IsDark => Chosen == "dark" || (Chosen == "system" && _systemIsDark);

    /// <summary>Reads what was chosen, and listens to the system.</summary>
    public async Task StartAsync()
    {
        _self = DotNetObjectReference.Create(this);
        Chosen = await script.CallAsync<string>("chosenTheme");
        _systemIsDark = await script.CallAsync<bool>("isSystemDark");
        await script.CallAsync("watchScheme", _self);
        await ShowAsync();
    }

    /// <summary>Chooses, for this browser.</summary>
    public async Task ChooseAsync(string theme)
    {
        Chosen = theme;
        await script.CallAsync("chooseTheme", theme);
        await ShowAsync();
    }

    /// <summary>The system's scheme changed.</summary>
    [JSInvokable]
    public Task SchemeChangedAsync(bool dark)
    {
        _systemIsDark = dark;
        return ShowAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _self?.Dispose();

    private async Task ShowAsync()
    {
        Changed?.Invoke();
        await script.CallAsync("showScheme", IsDark);
    }
}
