using System.CommandLine;
using System.Text.Json;
using Audiences.Standalone.Demo;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Commands;

/// <summary><c>demo</c>: the whole system on made-up people, checked member by member.</summary>
internal static class DemoCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var users = new Option<int>("--users") { Description = "How many people to make up.", DefaultValueFactory = _ => new DemoOptions().Users };
        users.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 10 or > 1_000_000)
            {
                result.AddError("--users must be from 10 to 1000000.");
            }
        });
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same events.", DefaultValueFactory = _ => new DemoOptions().Seed };
        var json = CommonOptions.Json();
        var command = new Command("demo", "Runs everything on an embedded store and a stand-in for Meta, feeds sample events, and checks what each audience holds.")
        {
            users,
            seed,
            json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new DemoOptions { Users = parsed.GetValue(users), Seed = parsed.GetValue(seed), Json = parsed.GetValue(json) },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DemoOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("audiences-demo-").FullName;
        try
        {
            var result = await RunAsync(options, folder, cancellationToken);
            Print(result, options.Json);
            return result.Ok ? ExitCodes.Ok : ExitCodes.Failed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<DemoResult> RunAsync(DemoOptions options, string folder, CancellationToken cancellationToken)
    {
        using var data = DataDirectory.Open(folder);
        return await ProgressView.Create(options.Json).RunAsync(async steps =>
        {
            var step = steps.Begin("Start all services", 0);
            await using var host = await StandaloneHost.StartAsync(
                new StandaloneOptions { Data = data, Urls = "http://127.0.0.1:0", Sandbox = true, AdminKey = CommonOptions.NewKey(), Quiet = true },
                cancellationToken);
            step.Complete("ready");
            return await new DemoRun(host, options, steps).RunAsync(cancellationToken);
        });
    }

    private static void Print(DemoResult result, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(result, Json));
            return;
        }

        ResultTable.Print(
            ["Audience", "Action", "Expected members", "Members at Meta", "Rows at Meta", "Missing", "Extra", ""],
            result.Audiences.Select(audience => (IReadOnlyList<string>)
            [
                audience.Audience,
                audience.Action,
                Number(audience.ExpectedMembers),
                Number(audience.ActualMembers),
                Number(audience.ActualRows),
                Number(audience.MissingRows),
                Number(audience.ExtraRows),
                audience.Equal ? "equal" : "DIFFERENT",
            ]));
        Console.WriteLine($"{Number(result.Accepted)} of {Number(result.Events)} events accepted; {Number(result.Rejected)} of {Number(result.BadRecords)} broken records refused, each with its line and reason.");
        Console.WriteLine(result.Ok
            ? "Every audience holds exactly what the events say."
            : "Something differs: that is a bug. Please report it with this output.");
    }

    private static string Number(long value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
