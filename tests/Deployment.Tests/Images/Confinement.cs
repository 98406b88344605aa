using Audiences.Testing.Processes;

namespace Audiences.Deployment.Tests.Images;

/// <summary>
/// A container's limits without an engine: a file system that can only be read, a <c>/tmp</c> of its own, the image's user,
/// no capabilities, no way to more rights.
/// </summary>
internal static class Confinement
{
    /// <summary>Why this machine can't do that, or null.</summary>
    public static async Task<string?> ObstacleAsync()
    {
        if (!Environment.IsPrivilegedProcess || Command.Find("unshare") is null || Command.Find("setpriv") is null)
        {
            return "Needs root, unshare and setpriv.";
        }

        var (code, output) = await Command.TryRunAsync(["unshare", "--mount", "sh", "-c", "mount --bind /mnt /mnt && mount -o remount,ro,bind /mnt"]);
        return code == 0 ? null : "No namespaces here: " + output;
    }

    /// <summary>The command that runs the image's program within them.</summary>
    /// <param name="app">The folder that is the image's <c>/app</c>; here it appears at <c>/mnt</c>.</param>
    /// <param name="arguments">The program's.</param>
    public static IReadOnlyList<string> Of(string app, params IEnumerable<string> arguments) =>
    [
        "unshare", "--mount", "--propagation", "private", "sh", "-ec",
        """
        mount --bind "$1" /mnt
        mount -o remount,ro,bind /mnt
        mount -t tmpfs tmpfs /tmp
        mount -o remount,ro,bind /
        shift
        cd /mnt
        exec setpriv --reuid=1654 --regid=1654 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all /mnt/service "$@"
        """,
        "sh", app, .. arguments,
    ];
}
