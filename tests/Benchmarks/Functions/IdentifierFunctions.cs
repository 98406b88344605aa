using System.Security.Cryptography;
using System.Text.Json;
using Audiences.Benchmarks.Samples;
using Audiences.Identifiers;
using BenchmarkDotNet.Attributes;

namespace Audiences.Benchmarks.Functions;

/// <summary>From a record to its identifiers.</summary>
public class IdentifierFunctions
{
    private const int Records = 10_000;

    private readonly byte[] _address = "customer.12345@example7.com"u8.ToArray();
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];
    private readonly IdentifierReader _full = new(Profiles.Full());
    private readonly IdentifierReader _email = new(Profiles.Only(ExportAttributes.Email));
    private JsonElement[] _events = [];
    private int _next;

    [GlobalSetup]
    public void Setup() => _events = Profiles.Events(Records);

    [Benchmark(Description = "read a full profile: fifteen attributes normalised and hashed")]
    public object FullProfile() => _full.Read(Next());

    [Benchmark(Description = "read a one-key row: the e-mail address")]
    public object OneKey() => _email.Read(Next());

    [Benchmark(Description = "the floor: one SHA-256 of an e-mail address")]
    public int Hash() => SHA256.HashData(_address, _hash);

    private JsonElement Next() => _events[_next++ % Records];
}
