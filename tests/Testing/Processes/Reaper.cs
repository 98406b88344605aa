using System.Diagnostics;
using System.Globalization;

namespace Audiences.Testing.Processes;

/// <summary>
/// Ends what the tests started when the test process ends, however it ends: a shell of its own session reads from a
/// pipe, and the pipe's end is the process's end, also after <c>kill -9</c>. (The kernel's parent-death signal would not
/// do: it fires when the *thread* that started the child ends, and pool threads come and go.)
/// </summary>
public static class Reaper
{
    private const string Script = """
        trap '' INT TERM HUP
        list= ; dirs=
        while read -r op id sig; do
          case $op in
            add) list="$list $id:$sig" ;;
            gone) kept= ; for p in $list; do [ "${p%%:*}" = "$id" ] || kept="$kept $p"; done; list=$kept ;;
            dir) dirs="$dirs $id" ;;
          esac
        done
        for p in $list; do kill -s "${p##*:}" -- "-${p%%:*}"; done
        for i in 1 2 3 4 5 6 7 8 9 10; do
          left= ; for p in $list; do kill -0 -- "-${p%%:*}" && left="$left $p"; done
          [ -n "$left" ] || break
          sleep 0.5
        done
        for p in $left; do kill -s KILL -- "-${p%%:*}"; done
        [ -z "$dirs" ] || rm -rf $dirs
        """;

    private static readonly Lazy<StreamWriter> Pipe = new(Start);

    /// <summary>Ends this process group at the end, with that signal first.</summary>
    internal static void Add(int group, string signal) => Write(string.Create(CultureInfo.InvariantCulture, $"add {group} {signal}"));

    /// <summary>The group has ended by itself: its number may belong to somebody else soon.</summary>
    internal static void Gone(int group) => Write(string.Create(CultureInfo.InvariantCulture, $"gone {group}"));

    /// <summary>A new folder that is deleted at the end.</summary>
    public static string TemporaryFolder(string name)
    {
        var folder = Directory.CreateTempSubdirectory($"audiences-{name}-").FullName;
        Write($"dir {folder}");
        return folder;
    }

    private static void Write(string line)
    {
        lock (Pipe)
        {
            Pipe.Value.WriteLine(line);
            Pipe.Value.Flush();
        }
    }

    private static StreamWriter Start()
    {
        var start = new ProcessStartInfo("setsid")
        {
            ArgumentList = { "sh", "-c", Script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        return process.StandardInput;
    }
}
