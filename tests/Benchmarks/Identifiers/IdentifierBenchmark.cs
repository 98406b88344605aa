using System.Text.Json;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Samples;
using Audiences.Identifiers;

namespace Audiences.Benchmarks.Identifiers;

/// <summary>Normalising and hashing on one core, in turns with Meta's own SDK for Node.js on the same records.</summary>
internal sealed class IdentifierBenchmark : IBenchmark
{
    private const double Goal = 10;
    private const int Records = 20_000;
    private const int Rounds = 2;
    private const int ManyBytes = 500;

    private static readonly TimeSpan _each = TimeSpan.FromMilliseconds(300);

    public string Name => "identifiers";

    public string Title => "Identifiers: normalising and hashing, one core";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        var events = Profiles.Events(Records);
        using var node = await NodeSdk.CreateAsync(Records);
        var full = new IdentifierReader(Profiles.Full());
        var email = new IdentifierReader(Profiles.Only(ExportAttributes.Email));
        var (fulls, emails, nodeFulls, nodeEmails) = (new List<Reading>(), new List<Reading>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            fulls.Add(Reading.Take(full, events, TimeSpan.FromSeconds(sizes.IdentifierSeconds)));
            nodeFulls.Add(await node.RateAsync("profiles", sizes.IdentifierSeconds));
            emails.Add(Reading.Take(email, events, TimeSpan.FromSeconds(sizes.IdentifierSeconds)));
            nodeEmails.Add(await node.RateAsync("emails", sizes.IdentifierSeconds));
        }

        Add(report, "full profiles, fifteen attributes, a dozen countries", fulls, nodeFulls);
        Add(report, "one-key rows, the e-mail address", emails, nodeEmails);
        AddBytes(report, "memory allocated for a full profile", fulls[0].Bytes);
        AddBytes(report, "memory allocated for a one-key row", emails[0].Bytes);
        report.Add(new Detail("Identifiers: an attribute by itself, what is the same for all of a record included", ["attribute", "µs", "bytes"], [.. Profiles.Attributes.Select(attribute => Row(attribute, events))]));
    }

    private static string[] Row(string attribute, JsonElement[] events)
    {
        var reading = Reading.Take(new IdentifierReader(Profiles.Only(attribute)), events, _each);
        return [attribute, Figures.Short(1_000_000 / reading.PerSecond), Figures.Number(reading.Bytes)];
    }

    private static void Add(Report report, string what, List<Reading> ours, List<double> theirs)
    {
        var ratio = ours.Average(reading => reading.PerSecond) / theirs.Average();
        report.Add(new Measure(
            what,
            Figures.Rate(ours.Average(reading => reading.PerSecond)),
            $"facebook-nodejs-business-sdk: {Figures.Rate(theirs.Average())}",
            Figures.Ratio(ratio),
            "at least 10",
            ratio >= Goal));
    }

    // "Near zero" is no number: what a row's own result takes, its hashes and the set that holds them, is the least.
    private static void AddBytes(Report report, string what, double bytes) =>
        report.Add(new Measure(what, $"{Figures.Number(bytes)} bytes", "", "", $"near zero (under {ManyBytes})", bytes < ManyBytes));
}
