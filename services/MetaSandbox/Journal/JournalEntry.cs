using System.Text.Json.Serialization;

namespace Audiences.MetaSandbox;

/// <summary>One change; the one property that is set says which.</summary>
internal sealed record JournalEntry
{
    public SandboxToken? Token { get; init; }

    public SandboxAdAccount? AdAccount { get; init; }

    public AudienceFacts? Audience { get; init; }

    public string? DeletedAudience { get; init; }

    public JournalUpload? Upload { get; init; }

    public bool Reset { get; init; }
}

/// <summary>An upload to an audience; the rows in one block.</summary>
internal sealed record JournalUpload(
    string AudienceId,
    UploadMethod Method,
    UploadBatch? Batch,
    bool IsMultiKey,
    byte[] Rows,
    int RowCount,
    int Received,
    int Invalid,
    DateTimeOffset At);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext;
