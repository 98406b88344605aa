using Audiences.Testing;
using Microsoft.Playwright;

namespace Audiences.Console.Tests.Running;

/// <summary>A person's browser: one profile, one page. It notes what no page may do: ask another host, call what nobody else can, or break its own rules.</summary>
internal sealed class Browsing : IAsyncDisposable
{
    private const float Patience = 60_000;
    private static readonly Lazy<string> Shown = new(() => File.ReadAllText(Path.Combine(SolutionPaths.Root, "docs", "console.md")));
    private readonly List<string> _faults = [];
    private readonly Chromium _chromium;
    private readonly Uri _address;
    private bool _mayLeave;

    private Browsing(Chromium chromium, IBrowserContext context, IPage page, Uri address)
    {
        (_chromium, Context, Page, _address) = (chromium, context, page, address);
        page.SetDefaultTimeout(Patience);
        context.Request += Look;
        page.PageError += (_, error) => Note(true, error);
        page.Console += (_, message) => Note(message.Type == "error" && IsFault(message.Text), message.Text);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public static async Task<Browsing> StartAsync(Chromium chromium, Uri address)
    {
        var context = await chromium.ProfileAsync(address);
        Assertions.SetDefaultExpectTimeout(Patience);
        return new Browsing(chromium, context, await context.NewPageAsync(), address);
    }

    /// <summary>Exchanges the key for a session, without the form.</summary>
    public async Task SignInAsync(string key)
    {
        var response = await Context.APIRequest.PostAsync("/signin/key", new APIRequestContextOptions
        {
            Headers = [new("X-Audiences-Request", "1")],
            DataObject = new { key },
        });
        Assert.True(response.Ok, await response.TextAsync());
    }

    /// <summary>Ends the session behind the page's back.</summary>
    public async Task EndSessionAsync()
    {
        var response = await Context.APIRequest.PostAsync("/signout", new APIRequestContextOptions { Headers = [new("X-Audiences-Request", "1")] });
        Assert.True(response.Ok, await response.TextAsync());
    }

    /// <summary>The person goes to Meta's dialog.</summary>
    public void AllowMeta() => _mayLeave = true;

    /// <summary>Opens a page by its address and waits until it shows what it is.</summary>
    public async Task OpenAsync(string path, string heading)
    {
        await Page.GotoAsync(path);
        await SeesAsync(heading);
    }

    /// <summary>Goes to a page within the console, as a link on a page does, and waits until it shows what it has.</summary>
    public async Task GoAsync(string path, string heading)
    {
        await Page.EvaluateAsync("path => Blazor.navigateTo(path)", path);
        await SeesAsync(heading);
        await Assertions.Expect(Page.Locator(".loading")).ToHaveCountAsync(0);
    }

    /// <summary>Another window, and another scheme of the system's; ends when the console shows it.</summary>
    public async Task LookAsync(int width, bool dark)
    {
        await Page.SetViewportSizeAsync(width, 800);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", dark ? "dark" : "light");
    }

    public Task SeesAsync(string heading) => Assertions.Expect(Heading(heading)).ToBeVisibleAsync();

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Level = 1 });

    public ILocator Dialog(string name) => Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = name });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name });

    public ILocator Field(string label) => Page.GetByLabel(label, new PageGetByLabelOptions { Exact = false });

    /// <summary>Keeps a picture among the artefacts; the docs' own when asked for, if docs/console.md shows it.</summary>
    /// <param name="name">The file's.</param>
    /// <param name="whole">Of the whole page, not of the window alone.</param>
    public async Task PictureAsync(string name, bool whole = false)
    {
        if (whole)
        {
            // What sticks to the window's top stands at the page's.
            await Page.EvaluateAsync("() => window.scrollTo(0, 0)");
        }

        var update = Environment.GetEnvironmentVariable("AUDIENCES_UPDATE_SCREENSHOTS") == "1";
        foreach (var folder in update && Shown.Value.Contains($"images/console/{name}.png", StringComparison.Ordinal) ? new[] { "artifacts/screenshots", "docs/images/console" } : ["artifacts/screenshots"])
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(SolutionPaths.Root, folder, name + ".png"), Animations = ScreenshotAnimations.Disabled, FullPage = whole });
        }
    }

    public async ValueTask DisposeAsync()
    {
        Context.Request -= Look;
        await _chromium.GiveBackAsync(Context, Page, _address);
        lock (_faults)
        {
            Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
        }
    }

    // A refused call is no fault: the browser writes each of them to its console.
    private static bool IsFault(string text) => !text.StartsWith("Failed to load resource", StringComparison.Ordinal);

    private void Look(object? sender, IRequest request)
    {
        if (new Uri(request.Url) is { Scheme: "http" or "https" } url)
        {
            Note(!_mayLeave && url.Authority != _address.Authority, $"asked {request.Url}");
            Note(url.Authority == _address.Authority && !DescribedApi.Has(request.Method, url.AbsolutePath), $"called {request.Method} {url.AbsolutePath}, which the API does not describe");
        }
    }

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            lock (_faults)
            {
                _faults.Add(what);
            }
        }
    }
}
