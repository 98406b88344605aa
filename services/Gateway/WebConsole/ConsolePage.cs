using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace Audiences.Gateway.WebConsole;

/// <summary>
/// The one page that all of the console lives in, and what a browser may do with it: run its own scripts, ask its own
/// address, be nobody's frame.
/// </summary>
internal sealed partial class ConsolePage
{
    private const string Html = "text/html; charset=utf-8";
    private readonly byte[] _page;
    private readonly string _policy;

    private ConsolePage(string page)
    {
        _page = Encoding.UTF8.GetBytes(page);
        // The build writes the map of fingerprinted scripts into the page; nothing else may be written there.
        var inline = string.Concat(InlineScript().Matches(page).Select(script => $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups[1].Value)))}'"));
        _policy = $"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'{inline}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    /// <summary>Reads the page among the web files; null where it was not built with the host.</summary>
    /// <param name="files">The web files.</param>
    /// <param name="manifest">The path of the list of them.</param>
    public static ConsolePage? Find(IFileProvider files, string manifest)
    {
        var file = files.GetFileInfo("index.html");
        if (!file.Exists || !File.Exists(manifest))
        {
            return null;
        }

        using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
        return new ConsolePage(ConsoleScripts.WriteInto(reader.ReadToEnd(), File.ReadAllText(manifest)));
    }

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = Html;
        response.ContentLength = _page.Length;
        response.Headers.ContentSecurityPolicy = _policy;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(_page, context.RequestAborted).AsTask();
    }

    [GeneratedRegex("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex InlineScript();
}
