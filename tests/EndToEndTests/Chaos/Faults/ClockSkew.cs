namespace Audiences.EndToEndTests.Chaos.Faults;

/// <summary>Where the library lies that gives a process another time of day (Debian: libfaketime).</summary>
internal static class ClockSkew
{
    /// <summary>Null where it is not installed.</summary>
    public static string? Library { get; } = new[] { "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1" }
        .FirstOrDefault(File.Exists);
}
