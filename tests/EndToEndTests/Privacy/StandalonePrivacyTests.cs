using Audiences.EndToEndTests.Running;
using Audiences.Testing;
using Audiences.Testing.Processes;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>The same in one process: also not in its SQLite files, of which no page is cleared by deleting a row.</summary>
public sealed class StandalonePrivacyTests : IDisposable
{
    private const string Key = "privacy-admin-key-1";
    private readonly string _folder = Directory.CreateTempSubdirectory("audiences-privacy-").FullName;

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Serving_leaves_personal_data_in_no_file_also_when_it_is_killed()
    {
        await using var sink = await TelemetrySink.StartAsync();
        await using var process = new ServiceProcess(
            "Standalone",
            new Dictionary<string, string?>(sink.Settings) { ["Audiences__AdminKey"] = Key },
            "serve", "--sandbox", "--data", Data);
        await process.StartAsync();
        using var api = new PublicApi(process.Address, Key);
        using var errors = new ErrorAnswers(process.Address, Key);
        var (account, audiences) = await Scene.PrepareAsync(api);

        await api.PostEventsAsync([.. PlantedEvents.Good("http").Concat(PlantedEvents.Bad("http")).Select(e => e.ToJsonString()), .. PlantedEvents.NotJson]);
        await process.KillAsync();
        var leaks = Files().ToList();
        await process.StartAsync();
        await Scene.SendAsync(api, audiences, users: 3);
        await errors.ProvokeAsync(account);
        await process.TerminateAsync();

        Assert.Contains("trce:", File.ReadAllText(process.LogFile), StringComparison.Ordinal);
        leaks.AddRange(Files());
        leaks.AddRange(new[] { "traces", "metrics", "logs" }.SelectMany(signal => Markers.Anything.In(signal, sink.Of(signal))));
        leaks.AddRange(Markers.Anything.In("output", File.ReadAllBytes(process.LogFile)));
        leaks.AddRange(Markers.Anything.In("error answers", errors.Bytes));
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks));
    }

    [Fact]
    public async Task Feeding_a_file_leaves_personal_data_in_no_other_file()
    {
        await using var sink = await TelemetrySink.StartAsync();
        var csv = Path.Combine(_folder, "people.csv");
        await File.WriteAllTextAsync(csv, $"""
            userId,occurredAt,email,phone,firstName,lastName,city,street,externalId,googleAdvertisingId
            {Markers.UserId}-1,2024-05-06T07:08:09Z,Qzmail7731.Anna@Example.com,+49 1512 7731 456,Qzfirstname,Qzlastnämé,Qzcityville,Qzunmappedstreet,{Markers.ExternalId},{Markers.AdvertisingId}
            {Markers.UserId}-2,31 qzbadtime,Qzsecond8842@example.com,qzbadphone,,,,,,
            {Markers.UserId}-3,2024-05-06T07:08:09Z,qzbadmail@@,qzbadphone,Qzfirstname,,,,,
            {Markers.UserId}-4,2024-05-06T07:08:09Z,"qzbadbody

            """);
        var report = Path.Combine(_folder, "report.ndjson");
        await using var process = OwnedProcess.Start(
            ["dotnet", SolutionPaths.ServiceProgram("Standalone"), "sync", csv, "--segment", PlantedEvents.Segment, "--sandbox", "--data", Data, "--report", report],
            new Dictionary<string, string?>(sink.Settings) { ["META_ACCESS_TOKEN"] = "sandbox-token" },
            Path.Combine(_folder, "output.log"));
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!process.HasExited && !deadline.IsCancellationRequested)
        {
            await Task.Delay(100);
        }

        Assert.True(process.HasExited, process.LogTail());
        Assert.True(process.ExitCode == 3, $"Exit code {process.ExitCode}: {process.LogTail()}");
        List<string> leaks = [.. Files(), .. Markers.Anything.In("output", File.ReadAllBytes(process.LogFile)), .. Markers.RawAndIds.In("report", File.ReadAllBytes(report))];
        leaks.AddRange(new[] { "traces", "metrics", "logs" }.SelectMany(signal => Markers.Anything.In(signal, sink.Of(signal))));
        Assert.True(leaks.Count == 0, string.Join("\n\n", leaks));
    }

    /// <summary>
    /// Every file of the data directory, byte by byte. The sandbox's are Meta's; the uploader's hold the ids that Meta gets as they
    /// are; the journal is encrypted.
    /// </summary>
    private IEnumerable<string> Files()
    {
        var files = Directory.GetFiles(Data, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => Path.GetFileName(file) == "journal.db");
        return files.SelectMany(file =>
        {
            var name = Path.GetRelativePath(Data, file);
            var search = name.StartsWith("journal", StringComparison.Ordinal) ? Markers.Anything
                : name.StartsWith("uploader", StringComparison.Ordinal) || name.StartsWith("sandbox", StringComparison.Ordinal) ? Markers.Raw
                : name.StartsWith("segment", StringComparison.Ordinal) ? Markers.RawAndIdsAtQualifier
                : Markers.RawAndIds;
            return search.In(name, Read(file));
        });
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
