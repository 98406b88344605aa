using System.Text.Json;
using Audiences.Contracts.Identities;
using Audiences.Identifiers;

namespace Audiences.Intake;

/// <summary>The rule of one end of a link.</summary>
internal static class IdentityRule
{
    private const int MaxValueLength = 1024;

    private static readonly string Kinds = string.Join(
        ", ",
        IdentityKinds.UserId, IdentityKinds.Email, IdentityKinds.Phone, IdentityKinds.GoogleAdvertisingId, IdentityKinds.IdentifierForAdvertisers, IdentityKinds.ExternalId);

    /// <summary>Reads an end; the error is null when it is good, and never repeats the value.</summary>
    public static (string Field, string Error)? Read(JsonElement json, string field, string? country, out LinkedIdentity raw, out HashedIdentity hashed)
    {
        raw = null!;
        hashed = null!;
        if (json.Member(field) is not { ValueKind: JsonValueKind.Object } end)
        {
            return (field, "is missing or not a JSON object. Send an object such as {\"kind\": \"email\", \"value\": …}.");
        }

        var (kindField, valueField) = ($"{field}.{IdentityLinkFields.Kind}", $"{field}.{IdentityLinkFields.Value}");
        if (TextRule.Read(end.Member(IdentityLinkFields.Kind), IntakeLimits.MaxIdLength, integersToo: false, out var kind) is { } kindError)
        {
            return (kindField, kindError);
        }

        var isUser = kind == IdentityKinds.UserId;
        if (TextRule.Read(end.Member(IdentityLinkFields.Value), isUser ? IntakeLimits.MaxIdLength : MaxValueLength, integersToo: true, out var value) is { } valueError)
        {
            return (valueField, valueError);
        }

        raw = new LinkedIdentity { Kind = kind, Value = value };
        if (isUser)
        {
            hashed = new HashedIdentity { UserId = value };
            return null;
        }

        if (KeyOf(kind) is not { } key)
        {
            return (kindField, $"is not known. Send one of {Kinds}.");
        }

        if (ValueReader.Read(key, value, country, out var identifier) is { } reason)
        {
            return (valueField, "can't be used. " + reason);
        }

        hashed = new HashedIdentity { Identifier = IdentifierSet.Create([identifier]).ToBytes() };
        return null;
    }

    private static MatchKey? KeyOf(string kind) => kind switch
    {
        IdentityKinds.Email => MatchKey.Email,
        IdentityKinds.Phone => MatchKey.Phone,
        IdentityKinds.GoogleAdvertisingId or IdentityKinds.IdentifierForAdvertisers => MatchKey.MobileAdvertiserId,
        IdentityKinds.ExternalId => MatchKey.ExternalId,
        _ => null,
    };
}
