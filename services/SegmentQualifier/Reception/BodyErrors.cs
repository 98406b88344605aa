namespace Audiences.SegmentQualifier.Reception;

internal static class BodyErrors
{
    public const string NotJson = "is not JSON. Send one JSON object in UTF-8, with the content type application/json.";

    public const string TooLarge = "is larger than 1 MB and was not kept. Send at most 1,000 events and 1 MB in one message.";
}
