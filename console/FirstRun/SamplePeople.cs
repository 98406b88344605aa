using System.Globalization;
using System.Text.Json;

namespace Audiences.Console.FirstRun;

/// <summary>Made-up people to try everything with, and to throw away afterwards.</summary>
public static class SamplePeople
{
    /// <summary>The segment that the first steps propose.</summary>
    public const string Segment = "sample-customers";

    private const int Count = 30;
    private static readonly string[] FirstNames = ["Ann", "Ben", "Carla", "David", "Eva", "Felix", "Grace", "Hugo", "Ida", "Jonas"];
    private static readonly string[] LastNames = ["Berg", "Costa", "Diaz", "Engel", "Fischer", "Garcia"];

    /// <summary>Their user ids: nobody else's begin so.</summary>
    public static IEnumerable<string> UserIds => Enumerable.Range(1, Count).Select(UserId);

    /// <summary>An event for each of them, a JSON object a line.</summary>
    public static string Events(string segment, DateTimeOffset now) => string.Join('\n', Enumerable.Range(1, Count).Select(number => Event(segment, number, now)));

    private static string UserId(int number) => string.Create(CultureInfo.InvariantCulture, $"sample-person-{number:00}");

    private static string Event(string segment, int number, DateTimeOffset now)
    {
        var (first, last) = (FirstNames[number % FirstNames.Length], LastNames[number % LastNames.Length]);
        var email = string.Create(CultureInfo.InvariantCulture, $"{first}.{last}{number}@example.com").ToLowerInvariant();
        var phone = string.Create(CultureInfo.InvariantCulture, $"+49 1512 34567{number:00}");
        return $$$"""{"eventId":"{{{Text($"{UserId(number)}-{now.ToUnixTimeMilliseconds()}")}}}","type":"qualified","segmentId":"{{{Text(segment)}}}","userId":"{{{UserId(number)}}}","occurredAt":"{{{now.UtcDateTime.ToString("o", CultureInfo.InvariantCulture)}}}","properties":{"email":"{{{email}}}","phone":"{{{phone}}}","firstName":"{{{first}}}","lastName":"{{{last}}}","country":"DE"}}""";
    }

    private static string Text(string text) => JsonEncodedText.Encode(text).ToString();
}
