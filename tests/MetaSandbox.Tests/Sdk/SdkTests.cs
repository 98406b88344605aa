using System.Diagnostics;
using System.Text.Json;

namespace Audiences.MetaSandbox.Tests;

/// <summary>Meta's own SDK for Node.js at the sandbox: nobody here wrote that client.</summary>
[Trait("Kind", "Hosted")]
public class SdkTests
{
    [Fact]
    public async Task Metas_own_sdk_creates_fills_empties_and_reads_an_audience()
    {
        await using var sandbox = await Sandbox.StartAsync();
        var directory = SdkDirectory();
        if (!Directory.Exists(Path.Combine(directory, "node_modules")))
        {
            await RunAsync(directory, "npm", "ci");
        }

        var told = JsonDocument.Parse(await RunAsync(directory, "node", "drive.cjs", sandbox.Address.ToString().TrimEnd('/'))).RootElement;

        var id = told.GetProperty("id").GetString()!;
        Assert.Equal(["ada", "alan"], sandbox.IdsIn(id));
        Assert.Equal(Sandbox.Hash("ada@example.com"), sandbox.State.Members(id).Single(row => row["EXTERN_ID"] == "ada")["EMAIL"]);
        Assert.Equal("SDK audience, renamed", Assert.Single(sandbox.State.Audiences).Name);
        Assert.Equal((4, 1), (Number("added", "num_received"), Number("added", "num_invalid_entries")));
        Assert.Equal("9876543210", told.GetProperty("added").GetProperty("session_id").GetString());
        Assert.Equal(1, Number("removed", "num_received"));
        Assert.Equal("made by the SDK", told.GetProperty("seen").GetProperty("description").GetString());
        Assert.Equal("completed", told.GetProperty("sessions")[0].GetProperty("stage").GetString());
        Assert.Equal(id, told.GetProperty("listed")[0].GetProperty("id").GetString());
        Assert.True(told.GetProperty("deleted").GetProperty("success").GetBoolean());
        // The SDK knows Meta's errors as such.
        Assert.Equal("FacebookRequestError", told.GetProperty("otherForm").GetProperty("name").GetString());
        Assert.Equal(2650, told.GetProperty("otherForm").GetProperty("response").GetProperty("code").GetInt32());
        Assert.Equal(100, told.GetProperty("tooWide").GetProperty("response").GetProperty("code").GetInt32());

        int Number(string call, string field) => told.GetProperty(call).GetProperty(field).GetInt32();
    }

    private static string SdkDirectory()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var sdk = Path.Combine(directory.FullName, "tests", "MetaSandbox.Tests", "sdk");
            if (File.Exists(Path.Combine(sdk, "package.json")))
            {
                return sdk;
            }
        }

        throw new DirectoryNotFoundException("tests/MetaSandbox.Tests/sdk was not found above the test's binaries.");
    }

    private static async Task<string> RunAsync(string directory, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return await output;
    }
}
