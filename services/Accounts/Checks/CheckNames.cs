namespace Audiences.Accounts.Checks;

/// <summary>The checks of an account, in the order in which they run.</summary>
public static class CheckNames
{
    /// <summary>The API version is a number in the supported range.</summary>
    public const string ApiVersion = "apiVersion";

    /// <summary>The ad account id is Meta's number.</summary>
    public const string AdAccountId = "adAccountId";

    /// <summary>Meta accepts the token.</summary>
    public const string Token = "token";

    /// <summary>The token carries the permissions.</summary>
    public const string Permissions = "permissions";

    /// <summary>The ad account is there and active.</summary>
    public const string AdAccount = "adAccount";

    /// <summary>The person or system user behind the token may work with it.</summary>
    public const string Role = "role";

    /// <summary>The Custom Audience terms are accepted.</summary>
    public const string Terms = "customAudienceTerms";

    /// <summary>There is room for another audience.</summary>
    public const string Room = "audienceLimit";
}
