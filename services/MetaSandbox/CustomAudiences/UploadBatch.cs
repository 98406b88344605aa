using System.Text.Json;

namespace Audiences.MetaSandbox;

/// <summary>
/// Where a request stands in its session.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users (session)
/// </summary>
internal sealed record UploadBatch(long SessionId, long Sequence, bool IsLast)
{
    /// <exception cref="GraphFailure">A field is missing or not of its type.</exception>
    public static UploadBatch Read(JsonElement session)
    {
        if (session.ValueKind != JsonValueKind.Object)
        {
            throw GraphErrors.InvalidParameter("session", "must be an object with session_id, batch_seq and last_batch_flag.");
        }

        var id = Number(session, "session_id") ?? throw GraphErrors.InvalidParameter("session", "needs session_id, a positive 64-bit number.");
        var sequence = Number(session, "batch_seq") ?? throw GraphErrors.InvalidParameter("session", "needs batch_seq, a number from 1 on.");
        if (session.TryGetProperty("estimated_num_total", out _) && Number(session, "estimated_num_total") is null)
        {
            throw GraphErrors.InvalidParameter("session", "has an estimated_num_total that is not a positive number.");
        }

        return new(id, sequence, Flag(session));
    }

    private static long? Number(JsonElement session, string name)
    {
        if (!session.TryGetProperty(name, out var value))
        {
            return null;
        }

        var number = 0L;
        var isNumber = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt64(out number),
            JsonValueKind.String => long.TryParse(value.GetString(), out number),
            _ => false,
        };
        return isNumber && number > 0 ? number : null;
    }

    private static bool Flag(JsonElement session)
    {
        if (!session.TryGetProperty("last_batch_flag", out var value))
        {
            return false;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            JsonValueKind.Number or JsonValueKind.String when value.ToString() is "1" or "true" => true,
            JsonValueKind.Number or JsonValueKind.String when value.ToString() is "0" or "false" or "" => false,
            _ => throw GraphErrors.InvalidParameter("session", "has a last_batch_flag that is neither true nor false."),
        };
    }
}
