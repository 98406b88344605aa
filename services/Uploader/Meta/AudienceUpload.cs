using System.Globalization;
using System.Text.Json;
using Audiences.Identifiers;
using Audiences.MetaGraph;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Meta;

/// <summary>
/// Adds and removes rows.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users
/// </summary>
internal sealed class AudienceUpload(MetaCalls calls)
{
    /// <summary>Sends one batch; <paramref name="last"/> closes the session.</summary>
    /// <exception cref="MetaRefusedException">Meta did not take it.</exception>
    public async Task<UploadAnswer> SendAsync(
        UploadTarget target, HttpMethod method, UploadSession session, IReadOnlyList<UploadRow> rows, bool last, CancellationToken cancellationToken)
    {
        var schema = Schema(target.Schema, rows, withValues: method == HttpMethod.Post);
        var response = await calls.SendAsync(
            new GraphRequest(method, target.ApiVersion, $"{target.CustomAudienceId}/{session.Edge}", target.AccessToken)
            {
                WriteBody = json => Write(json, session, schema, rows, last, method == HttpMethod.Post ? target.LimitedDataUse : null),
            },
            cancellationToken);
        session.Advance();
        return UploadAnswerReader.Read(response);
    }

    /// <summary>
    /// The mapped keys, and those of older rows that the mapping knows no more; Meta's order. A removal names people, and
    /// says nothing of what they are worth.
    /// </summary>
    private static List<MatchKey> Schema(IReadOnlyList<MatchKey> mapped, IReadOnlyList<UploadRow> rows, bool withValues) =>
        [.. mapped.Where(key => withValues || MatchKeys.FindsPeople(key)).Concat(rows.SelectMany(row => row.Cells).Select(cell => cell.Key)).Distinct().Order()];

    internal static void Write(Utf8JsonWriter json, UploadSession session, List<MatchKey> schema, IReadOnlyList<UploadRow> rows, bool last, LimitedDataUse? limited)
    {
        json.WriteStartObject("session");
        json.WriteNumber("session_id", session.Id);
        json.WriteNumber("batch_seq", session.NextBatch);
        json.WriteBoolean("last_batch_flag", last);
        json.WriteNumber("estimated_num_total", Math.Max(session.EstimatedTotal, rows.Count));
        json.WriteEndObject();
        json.WriteStartObject("payload");
        json.WriteStartArray("schema");
        foreach (var key in schema)
        {
            json.WriteStringValue(MatchKeys.SchemaName(key));
        }

        LimitedDataUseColumns.WriteNames(json, limited);
        json.WriteEndArray();
        json.WriteStartArray("data");
        foreach (var row in rows)
        {
            WriteRow(json, schema, row, limited);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, List<MatchKey> schema, UploadRow row, LimitedDataUse? limited)
    {
        json.WriteStartArray();
        foreach (var key in schema)
        {
            if (key == MatchKey.LookalikeValue)
            {
                WriteValue(json, row.Value);
                continue;
            }

            WriteCell(json, row.Cells, key);
        }

        LimitedDataUseColumns.WriteValues(json, limited);
        json.WriteEndArray();
    }

    /// <summary>Blank when the row has none of the key. The text is made here and nowhere kept: a page's hashes would be megabytes of it.</summary>
    private static void WriteCell(Utf8JsonWriter json, Identifier[] cells, MatchKey key)
    {
        var at = Array.FindIndex(cells, cell => cell.Key == key);
        if (at < 0 || !MatchKeys.IsHashed(key))
        {
            json.WriteStringValue(at < 0 ? [] : cells[at].Value.Span);
            return;
        }

        Span<byte> hex = stackalloc byte[cells[at].TextLength];
        cells[at].WriteText(hex);
        json.WriteStringValue(hex);
    }

    /// <summary>A number, as in Meta's examples; blank for somebody of whom nothing is said, since 0 says "worth nothing".</summary>
    private static void WriteValue(Utf8JsonWriter json, string? value)
    {
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue("");
        }
    }
}
