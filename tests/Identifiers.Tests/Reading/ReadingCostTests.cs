using System.Globalization;
using System.Text.Json;

namespace Audiences.Identifiers.Tests.Reading;

/// <summary>What it costs to read a record, in bytes of memory: the same on every machine, so that it can be a test.</summary>
public sealed class ReadingCostTests
{
    private const int Records = 500;

    // About what .NET 10 takes, and half as much again.
    private const int MostBytesForAProfile = 900;
    private const int MostBytesForAnAddress = 200;

    [Fact]
    public void A_full_profile_costs_little_memory() => AssertCost(MostBytesForAProfile, ExportAttributes.All.ToDictionary(name => name, name => $"properties.{name}"));

    [Fact]
    public void An_address_costs_next_to_none() => AssertCost(MostBytesForAnAddress, new() { [ExportAttributes.Email] = "properties.email" });

    private static void AssertCost(int most, Dictionary<string, string> attributes)
    {
        var reader = new IdentifierReader(AttributeMapping.Compile(attributes, "de"));
        var records = Enumerable.Range(0, Records).Select(Record).ToArray();
        ReadAll(reader, records);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(reader, records);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / Records;
        Assert.True(each <= most, $"{each} bytes a record.");
    }

    private static void ReadAll(IdentifierReader reader, JsonElement[] records)
    {
        foreach (var record in records)
        {
            Assert.False(reader.Read(record).Identifiers.IsEmpty);
        }
    }

    private static JsonElement Record(int number) => JsonSerializer.SerializeToElement(new
    {
        properties = new Dictionary<string, string>
        {
            [ExportAttributes.Email] = $"Ann.Smith{number}@Example.com",
            [ExportAttributes.Phone] = string.Create(CultureInfo.InvariantCulture, $"0151 {23450000 + number}"),
            [ExportAttributes.FirstName] = number % 2 == 0 ? "Ann" : "Jürgen",
            [ExportAttributes.LastName] = "O'Brien",
            [ExportAttributes.FirstNameInitial] = "A.",
            [ExportAttributes.Gender] = "female",
            [ExportAttributes.DateOfBirth] = string.Create(CultureInfo.InvariantCulture, $"19{50 + (number % 50)}-02-28"),
            [ExportAttributes.City] = "München",
            [ExportAttributes.State] = "Bayern",
            [ExportAttributes.Country] = "Germany",
            [ExportAttributes.Zip] = "80331",
            [ExportAttributes.GoogleAdvertisingId] = string.Create(CultureInfo.InvariantCulture, $"cdda802e-fb9c-47ad-9866-0794d394{number:x4}"),
            [ExportAttributes.ExternalId] = string.Create(CultureInfo.InvariantCulture, $"crm-{number}"),
            [ExportAttributes.LookalikeValue] = "44.5",
        },
    });
}
