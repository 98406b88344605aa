using Spectre.Console;

namespace Audiences.Standalone.Terminal;

/// <summary>Picks the view that fits.</summary>
internal static class ProgressView
{
    public static IProgressView Create(bool quiet)
    {
        if (quiet)
        {
            return new PlainProgressView(TextWriter.Null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Profile.Capabilities.Interactive && !Console.IsErrorRedirected
            ? new BarProgressView(console)
            : new PlainProgressView(Console.Error);
    }
}
