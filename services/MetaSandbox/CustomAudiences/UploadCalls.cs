using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// Members in and out.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users and .../usersreplace
/// </summary>
internal static class UploadCalls
{
    public static JsonNode Answer(GraphCall call, string audienceId, UploadMethod method)
    {
        var audience = AudienceCalls.Find(call, audienceId);
        Access.ToChange(call, audience.Facts.AccountId);
        if (audience.Facts.OperationStatus == 471)
        {
            throw GraphErrors.UploadBlocked();
        }

        // Meta's SDKs spread the payload's properties over the call at times; the documented form is one object.
        var payload = Payload.Read(call.Parameters.Json("payload") ?? throw GraphErrors.MissingParameter("payload"));
        if (!audience.Facts.IsValueBased && payload.Schema.Keys.Contains(SchemaKey.LookalikeValue))
        {
            throw GraphErrors.InvalidParameter("payload", "schema has LOOKALIKE_VALUE, but the audience is not value-based.");
        }

        var batch = call.Parameters.Json("session") is { } session ? UploadBatch.Read(session) : null;
        call.Log = call.Log with
        {
            SessionId = batch?.SessionId,
            BatchSequence = batch?.Sequence,
            LastBatch = batch?.IsLast ?? false,
            Rows = payload.Received,
            Invalid = payload.Invalid,
        };
        var effect = call.State.ApplyUpload(
            audience,
            new Upload(method, batch, payload.Schema.IsMultiKey, payload.Rows, payload.Received, payload.Invalid, call.Now));
        call.Log = call.Log with { Added = effect.Added, Removed = effect.Removed, Repeated = effect.Repeated };
        return new JsonObject
        {
            ["audience_id"] = audience.Id,
            ["session_id"] = (batch?.SessionId ?? NewSessionId()).ToString(CultureInfo.InvariantCulture),
            ["num_received"] = payload.Received,
            ["num_invalid_entries"] = payload.Invalid,
            ["invalid_entry_samples"] = new JsonObject(payload.InvalidSamples.Select(sample => KeyValuePair.Create(sample.Key, (JsonNode?)sample.Value))),
        };
    }

    private static long NewSessionId() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue;
}
