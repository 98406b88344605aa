using System.Globalization;
using System.Text.Json;
using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.Translation;
using Audiences.Intake;

namespace Audiences.Gateway.Tests.Adapters;

/// <summary>What an adapter makes of a payload, after the checks that every event passes.</summary>
internal sealed class Adapted
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public List<MembershipEvent> Events { get; } = [];

    public List<(int Place, string Field)> Rejected { get; } = [];

    public int Ignored { get; private set; }

    /// <summary>"+u-1 vip 10:00:00" for each event, "-" for one who left.</summary>
    public string Story => string.Join(", ", Events.Select(e =>
        string.Create(CultureInfo.InvariantCulture, $"{(e.Qualified ? '+' : '-')}{e.UserId} {e.SegmentId} {e.OccurredAt:HH:mm:ss}")));

    public static Adapted Of(ISourceAdapter adapter, string json, SourceOptions? options = null, Dictionary<string, string>? attributes = null)
    {
        using var document = JsonDocument.Parse(json);
        var receipt = new Receipt(new Guid("0193a000-0000-7000-8000-000000000001"), Now, attributes ?? []);
        var adapted = new Adapted();
        foreach (var one in TranslationOf.Body(adapter, document.RootElement, adapter.Compile(options ?? new SourceOptions()), receipt))
        {
            adapted.Add(one);
        }

        return adapted;
    }

    public JsonElement Property(int number, string name) => Events[number].Json.GetProperty("properties").GetProperty(name);

    private void Add(Translated one)
    {
        if (one.Event is { } json)
        {
            var reading = MembershipEventReader.Read(json, "acme", Now);
            if (reading.Event is { } membership)
            {
                Events.Add(membership);
            }
            else
            {
                Rejected.Add((one.Place, reading.Rejection!.Field));
            }
        }
        else if (one.Field is { } field)
        {
            Rejected.Add((one.Place, field));
        }
        else
        {
            Ignored++;
        }
    }
}
