using System.Text.Json;
using Audiences.Benchmarks.Samples;
using Audiences.Contracts.Membership;
using Audiences.Identifiers;
using Audiences.Intake;
using BenchmarkDotNet.Attributes;
using MassTransit.Serialization;

namespace Audiences.Benchmarks.Functions;

/// <summary>From a message's bytes to what it says, and back; per event.</summary>
public class MessageFunctions
{
    private const int Members = 500;

    private static readonly WorkspacePolicy _policy = WorkspacePolicy.Fallback("default");

    private byte[] _batch = [];
    private byte[] _qualified = [];
    private MembersQualified? _message;

    [GlobalSetup]
    public void Setup()
    {
        var (reader, now) = (new IdentifierReader(Profiles.Full()), DateTimeOffset.UtcNow);
        _batch = new Events("sample", now.UtcDateTime).Batches([.. Enumerable.Range(1, Members)])[0].ToArray();
        _message = new MembersQualified
        {
            Workspace = "default",
            AudienceId = Guid.NewGuid(),
            SegmentId = "sample",
            Members = [.. Profiles.Events(Members).Select((json, number) => new QualifiedMember
            {
                UserId = Events.User(number),
                Version = new MembershipVersion { OccurredAt = now, EventId = $"e-{number}" },
                Identifiers = reader.Read(json).Identifiers.ToBytes(),
            })],
        };
        _qualified = JsonSerializer.SerializeToUtf8Bytes(_message, SystemTextJsonMessageSerializer.Options);
    }

    [Benchmark(Description = "read an event of a batch message", OperationsPerInvoke = Members)]
    public int ReadBatch()
    {
        using var batch = JsonDocument.Parse(_batch);
        var read = 0;
        foreach (var json in batch.RootElement.GetProperty("events").EnumerateArray())
        {
            read += MembershipEventReader.Read(json, _policy, DateTimeOffset.UtcNow).Event is null ? 0 : 1;
        }

        return read == Members ? read : throw new InvalidOperationException($"{read} of {Members} events were read.");
    }

    [Benchmark(Description = "write a member of MembersQualified, fifteen identifiers", OperationsPerInvoke = Members)]
    public int WriteMembers() => JsonSerializer.SerializeToUtf8Bytes(_message, SystemTextJsonMessageSerializer.Options).Length;

    [Benchmark(Description = "read a member of MembersQualified, fifteen identifiers", OperationsPerInvoke = Members)]
    public int ReadMembers() => JsonSerializer.Deserialize<MembersQualified>(_qualified, SystemTextJsonMessageSerializer.Options)!.Members.Count;
}
