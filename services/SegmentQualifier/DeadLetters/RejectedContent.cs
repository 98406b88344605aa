using System.Security.Cryptography;
using System.Text;
using Audiences.Intake;
using Audiences.SegmentQualifier.Reception;

namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>What goes to the dead letters.</summary>
/// <param name="Workspace">The workspace, as far as it could be made out.</param>
/// <param name="Source">One of <see cref="DeadLetterSources"/>.</param>
/// <param name="Rejection">Why.</param>
/// <param name="Content">The bytes as they came.</param>
public sealed record RejectedContent(string Workspace, string Source, EventRejection Rejection, ReadOnlyMemory<byte> Content)
{
    /// <summary>Content over 1 MB is not kept, so that a flood of broken messages does not fill the database.</summary>
    public bool IsKept => Content.Length is > 0 and <= IntakeLimits.MaxMessageBytes && Rejection.Error != BodyErrors.TooLarge;

    /// <summary>An id that a redelivery makes again.</summary>
    public Guid Id()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Workspace + '\0' + Source + '\0'));
        hash.AppendData(Content.Span);
        return new Guid(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
