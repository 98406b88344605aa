using System.Text.Json;
using Audiences.Benchmarks.Samples;
using Audiences.Identifiers;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Meta;
using BenchmarkDotNet.Attributes;

namespace Audiences.Benchmarks.Functions;

/// <summary>From stored identifiers to the body of a request; per row.</summary>
public class UploadFunctions
{
    private const int Rows = 1_000;

    private readonly UploadSession _session = new(Rows);
    private byte[][] _stored = [];
    private List<MatchKey> _schema = [];
    private object _rows = new();

    [GlobalSetup]
    public void Setup()
    {
        var mapping = Profiles.Full();
        var reader = new IdentifierReader(mapping);
        _stored = [.. Profiles.Events(Rows).Select(json => reader.Read(json).Identifiers.ToBytes())];
        _schema = [.. mapping.Keys];
        _rows = _stored.SelectMany(identifiers => UploadRows.Of(identifiers, IdentifierRows.MultipleIdentifiers)).ToList();
    }

    [Benchmark(Description = "make a row of fifteen keys from stored identifiers", OperationsPerInvoke = Rows)]
    public int MakeRows()
    {
        var rows = 0;
        foreach (var identifiers in _stored)
        {
            rows += UploadRows.Of(identifiers, IdentifierRows.MultipleIdentifiers).Count;
        }

        return rows;
    }

    [Benchmark(Description = "write a row of fifteen keys into a request", OperationsPerInvoke = Rows)]
    public long WriteRows()
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        json.WriteStartObject();
        AudienceUpload.Write(json, _session, _schema, (List<UploadRow>)_rows, last: true, limited: null);
        json.WriteEndObject();
        json.Flush();
        return json.BytesCommitted;
    }
}
