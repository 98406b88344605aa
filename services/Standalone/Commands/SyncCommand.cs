using System.CommandLine;
using System.Text.Json;
using Audiences.Standalone.Hosting;
using Audiences.Standalone.Sync;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Commands;

/// <summary><c>sync</c>: files in, audiences at Meta in step, an exit code that says whether all of it was accepted.</summary>
internal static class SyncCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "NDJSON, CSV or Parquet files of events, the first two also as .gz; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var segments = new Option<string[]>("--segment") { Description = "The segments to keep in step. With one, records that name none belong to it.", Required = true, AllowMultipleArgumentsPerToken = true };
        var format = new Option<string?>("--format") { Description = "What the files are; by default their names tell (.csv, .tsv, .parquet, else NDJSON)." };
        format.AcceptOnlyFromAmong("ndjson", "csv", "parquet");
        var type = new Option<string>("--type") { Description = "What records without a type are.", DefaultValueFactory = _ => "qualified" };
        type.AcceptOnlyFromAmong("qualified", "disqualified");
        var adAccount = new Option<string?>("--ad-account") { Description = "Meta's number of the ad account; default: the default account." };
        var token = new Option<string>("--token-variable") { Description = "The environment variable with the access token, to connect an ad account that is not connected yet.", DefaultValueFactory = _ => "META_ACCESS_TOKEN" };
        var version = new Option<string>("--api-version") { Description = "The Graph API version, numeric.", DefaultValueFactory = _ => "25.0" };
        var map = new Option<string[]>("--map") { Description = "attribute=path, such as email=properties.mail; default: the account's mapping, else by the properties' names.", AllowMultipleArgumentsPerToken = true };
        var action = new Option<string?>("--action") { Description = "How members become rows at Meta." };
        action.AcceptOnlyFromAmong("singleIdentifier", "multipleIdentifiers");
        var country = new Option<string?>("--default-country") { Description = "Country (ISO 3166-1 alpha-2) of phone numbers that name none." };
        var report = new Option<string>("--report") { Description = "Where rejected records are listed, if there are any.", DefaultValueFactory = _ => "sync-report.ndjson" };
        var data = CommonOptions.Data();
        var sandbox = CommonOptions.Sandbox();
        var json = CommonOptions.Json();
        var command = new Command("sync", "Feeds files, runs the refresh cycles and tells how each audience stands.")
        {
            files, segments, format, type, adAccount, token, version, map, action, country, report, data, sandbox, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new SyncOptions
            {
                Files = parsed.GetValue(files)!,
                Segments = [.. parsed.GetValue(segments)!.Distinct(StringComparer.Ordinal)],
                DataFolder = CommonOptions.DataFolder(parsed.GetValue(data)),
                Format = parsed.GetValue(format),
                Type = parsed.GetValue(type)!,
                Sandbox = parsed.GetValue(sandbox),
                AdAccount = parsed.GetValue(adAccount),
                TokenVariable = parsed.GetValue(token)!,
                ApiVersion = parsed.GetValue(version)!,
                Map = ParseMap(parsed.GetValue(map) ?? []),
                Action = parsed.GetValue(action),
                DefaultCountry = parsed.GetValue(country),
                Report = parsed.GetValue(report)!,
                Json = parsed.GetValue(json),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(SyncOptions options, CancellationToken cancellationToken)
    {
        var files = new SyncFiles(options, TimeProvider.System);
        files.Check();
        if (options.Segments.FirstOrDefault(segment => segment.Length is 0 or > 256) is not null)
        {
            throw new UsageException("--segment: a segment's name has 1 to 256 characters.");
        }

        using var data = DataDirectory.Open(options.DataFolder);
        SyncResult result;
        await using (var report = new SyncReport(options.Report))
        {
            result = await ProgressView.Create(options.Json).RunAsync(async steps =>
            {
                var step = steps.Begin("Start all services", 0);
                await using var host = await StandaloneHost.StartAsync(
                    new StandaloneOptions { Data = data, Urls = "http://127.0.0.1:0", Sandbox = options.Sandbox, AdminKey = CommonOptions.NewKey(), Quiet = true },
                    cancellationToken);
                step.Complete("ready");
                return await new SyncRun(host, files, options, report, steps).RunAsync(cancellationToken);
            });
        }

        Print(result, options.Json);
        return !result.Completed ? ExitCodes.Failed : result.Rejected > 0 ? ExitCodes.SomeRejected : ExitCodes.Ok;
    }

    private static Dictionary<string, string> ParseMap(string[] pairs) => pairs
        .Select(pair => pair.Split('=', 2))
        .Select(pair => pair.Length == 2 && pair[0].Length > 0 && pair[1].Length > 0
            ? pair
            : throw new UsageException($"--map: '{pair[0]}' is not of the form attribute=path, such as email=properties.mail."))
        .GroupBy(pair => pair[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);

    private static void Print(SyncResult result, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(result, Json));
            return;
        }

        ResultTable.Print(
            ["Segment", "Audience at Meta", "Members", "Added", "Removed", "Rejected", ""],
            result.Audiences.Select(audience => (IReadOnlyList<string>)
            [
                audience.Segment,
                audience.CustomAudienceId ?? "not created",
                Number(audience.Members),
                Number(audience.Added),
                Number(audience.Removed),
                Number(audience.Rejected),
                audience.Error ?? "in step",
            ]));
        Console.WriteLine($"{Number(result.Accepted)} of {Number(result.Records)} records accepted.");
        if (result.Rejected > 0)
        {
            Console.WriteLine($"{Number(result.Rejected)} rejected" + (result.Report is { } path ? $", listed in {path}" : "."));
        }
    }

    private static string Number(long value) => value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
