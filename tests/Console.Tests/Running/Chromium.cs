using System.Collections.Concurrent;
using Audiences.Testing;
using Microsoft.Playwright;

namespace Audiences.Console.Tests.Running;

/// <summary>The system's Chromium, driven by Playwright; nothing of either leaves the machine.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly ConcurrentDictionary<Uri, ConcurrentBag<IBrowserContext>> _idle = new();

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        var program = Array.Find(Programs, File.Exists);
        if (program is null)
        {
            Unavailable.Throw("Chromium is missing. Install it (Debian: apt-get install chromium).");
        }

        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Headless = true, Args = Arguments }));
    }

    /// <summary>A profile with nobody signed in. One that a test before has left is taken again, since it has kept the console's files, as a person's browser does.</summary>
    internal async Task<IBrowserContext> ProfileAsync(Uri address) =>
        _idle.GetOrAdd(address, _ => []).TryTake(out var idle) ? idle : await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
        });

    /// <summary>Forgets who was signed in and what was chosen.</summary>
    internal async Task GiveBackAsync(IBrowserContext profile, IPage page, Uri address)
    {
        if (page.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))
        {
            await page.EvaluateAsync("() => { localStorage.clear(); sessionStorage.clear(); }");
        }

        await page.CloseAsync();
        await profile.ClearCookiesAsync();
        _idle[address].Add(profile);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
