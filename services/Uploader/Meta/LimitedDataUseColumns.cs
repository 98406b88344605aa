using System.Text.Json;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Meta;

/// <summary>
/// The columns that tell Meta how it may use a row.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences (data processing options)
/// </summary>
internal static class LimitedDataUseColumns
{
    public static void WriteNames(Utf8JsonWriter json, LimitedDataUse? limited)
    {
        if (limited is null)
        {
            return;
        }

        json.WriteStringValue("DATA_PROCESSING_OPTIONS");
        if (limited.Country != 0)
        {
            json.WriteStringValue("DATA_PROCESSING_OPTIONS_COUNTRY");
            json.WriteStringValue("DATA_PROCESSING_OPTIONS_STATE");
        }
    }

    /// <summary>Without country and state Meta finds out where the person is.</summary>
    public static void WriteValues(Utf8JsonWriter json, LimitedDataUse? limited)
    {
        if (limited is null)
        {
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue("LDU");
        json.WriteEndArray();
        if (limited.Country != 0)
        {
            json.WriteNumberValue(limited.Country);
            json.WriteNumberValue(limited.State);
        }
    }
}
