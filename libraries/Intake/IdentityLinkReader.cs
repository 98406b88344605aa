using System.Runtime.InteropServices;
using System.Text.Json;
using Audiences.Contracts.Identities;
using Audiences.Identifiers.Normalization;

namespace Audiences.Intake;

/// <summary>Checks one link, member by member, and normalises both identifiers. It never throws, whatever the JSON.</summary>
public static class IdentityLinkReader
{
    /// <summary>Reads a link.</summary>
    /// <param name="json">The link; anything but an object is rejected.</param>
    /// <param name="workspace">Which workspace it may belong to.</param>
    /// <param name="now">The clock that <c>occurredAt</c> is judged by.</param>
    public static IdentityLinkReading Read(JsonElement json, WorkspacePolicy workspace, DateTimeOffset now)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return IdentityLinkReading.Rejected(IdentityLinkFields.Link, "is not a JSON object. Send an object with linkId, type, occurredAt, a and b.");
        }

        if (JsonMarshal.GetRawUtf8Value(json).Length > IntakeLimits.MaxEventBytes)
        {
            return IdentityLinkReading.Rejected(IdentityLinkFields.Link, "is larger than 64 KB. Send the members of a link alone.");
        }

        if (!UnicodeRule.Holds(json))
        {
            return IdentityLinkReading.Rejected(IdentityLinkFields.Link, "is not well-formed Unicode: some text holds half a surrogate pair or bytes that are not UTF-8. Send valid UTF-8.");
        }

        return TextRule.Read(json.Member(IdentityLinkFields.LinkId), IntakeLimits.MaxIdLength, integersToo: true, out var linkId) is { } idError
            ? IdentityLinkReading.Rejected(IdentityLinkFields.LinkId, idError)
            : ReadMembers(json, linkId, workspace, now);
    }

    private static IdentityLinkReading ReadMembers(JsonElement json, string linkId, WorkspacePolicy policy, DateTimeOffset now)
    {
        IdentityLinkReading Rejected(string field, string error) => IdentityLinkReading.Rejected(field, error, linkId);

        if (json.Member(IdentityLinkFields.Type) is not { ValueKind: JsonValueKind.String } type
            || !(type.ValueEquals(IdentityLinkTypes.Linked) || type.ValueEquals(IdentityLinkTypes.Unlinked)))
        {
            return Rejected(IdentityLinkFields.Type, "is missing or not known. Send \"linked\" or \"unlinked\".");
        }

        if (InstantRule.Read(json.Member(IdentityLinkFields.OccurredAt), now, out var occurredAt) is { } instantError)
        {
            return Rejected(IdentityLinkFields.OccurredAt, instantError);
        }

        if (OptionalRules.Sequence(json, out var sequence) is { } sequenceError)
        {
            return Rejected(IdentityLinkFields.Sequence, sequenceError);
        }

        if (OptionalRules.Workspace(json, policy, out var workspace) is { } workspaceError)
        {
            return Rejected(IdentityLinkFields.Workspace, workspaceError);
        }

        var named = "";
        if (json.Member(IdentityLinkFields.Country) is { } member && TextRule.Read(member, IntakeLimits.MaxIdLength, integersToo: false, out named) is { } countryError)
        {
            return Rejected(IdentityLinkFields.Country, countryError);
        }

        var country = CountryNormalizer.Normalize(named);
        if (country.Reason is { } unknown)
        {
            return Rejected(IdentityLinkFields.Country, "can't be used. " + unknown);
        }

        if (IdentityRule.Read(json, IdentityLinkFields.A, country.Value, out var a, out var hashedA) is { } errorA)
        {
            return Rejected(errorA.Field, errorA.Error);
        }

        if (IdentityRule.Read(json, IdentityLinkFields.B, country.Value, out var b, out var hashedB) is { } errorB)
        {
            return Rejected(errorB.Field, errorB.Error);
        }

        if (hashedA.UserId == hashedB.UserId && (hashedA.Identifier ?? []).AsSpan().SequenceEqual(hashedB.Identifier ?? []))
        {
            return Rejected(IdentityLinkFields.B, "is the same identifier as a. Send two different ones.");
        }

        var message = new IdentityLinked
        {
            Workspace = workspace,
            LinkId = linkId,
            Type = type.ValueEquals(IdentityLinkTypes.Linked) ? IdentityLinkTypes.Linked : IdentityLinkTypes.Unlinked,
            OccurredAt = occurredAt.ToUniversalTime(),
            Sequence = sequence,
            Country = country.Value,
            A = a,
            B = b,
        };
        return new IdentityLinkReading(new IdentityLinkStatement(message, hashedA, hashedB, json), null);
    }
}
