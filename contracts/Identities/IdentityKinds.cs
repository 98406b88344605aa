namespace Audiences.Contracts.Identities;

/// <summary>The values of <see cref="LinkedIdentity.Kind"/>: what can find a person by itself.</summary>
public static class IdentityKinds
{
    /// <summary>The user's id at the publisher, as membership events carry it; never sent to Meta.</summary>
    public const string UserId = "userId";

    /// <summary>An e-mail address.</summary>
    public const string Email = "email";

    /// <summary>A phone number.</summary>
    public const string Phone = "phone";

    /// <summary>Google's advertising id.</summary>
    public const string GoogleAdvertisingId = "googleAdvertisingId";

    /// <summary>Apple's identifier for advertisers.</summary>
    public const string IdentifierForAdvertisers = "identifierForAdvertisers";

    /// <summary>The advertiser's own id of the person, as Meta gets it.</summary>
    public const string ExternalId = "externalId";
}
