namespace Audiences.Console.Mapping;

/// <summary>A record to try mappings on until somebody gives one of their own.</summary>
internal static class SampleEvents
{
    /// <summary>A membership event of somebody who does not exist.</summary>
    public const string First = """
        {
          "eventId": "e-1", "type": "qualified",
          "segmentId": "vip", "userId": "u-1",
          "occurredAt": "2026-11-23T10:00:00Z",
          "properties": {
            "email": "Ann@Example.com",
            "phone": "+49 151 23456789",
            "firstName": "Ann",
            "lastName": "Müller",
            "city": "Köln",
            "country": "DE"
          }
        }
        """;
}
