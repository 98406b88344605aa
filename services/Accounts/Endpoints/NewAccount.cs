namespace Audiences.Accounts.Endpoints;

/// <summary>The body of <c>POST /v1/accounts</c>.</summary>
/// <param name="Name">A name for people.</param>
/// <param name="AdAccountId">Meta's number of the ad account, with or without <c>act_</c>.</param>
/// <param name="AccessToken">A system user's, page or long-lived user token.</param>
/// <param name="ApiVersion">The Graph API version, numeric: <c>25.0</c>; absent means the newest that is supported.</param>
public sealed record NewAccount(string? Name, string? AdAccountId, string? AccessToken, string? ApiVersion)
{
    /// <summary>What is missing, by field.</summary>
    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>();
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 200)
        {
            errors["name"] = ["Give the account a name of 1 to 200 characters."];
        }

        if (string.IsNullOrWhiteSpace(AdAccountId))
        {
            errors["adAccountId"] = ["Give the ad account's number, as Ads Manager shows it: 1234567890123456."];
        }

        if (string.IsNullOrWhiteSpace(AccessToken))
        {
            errors["accessToken"] = ["Give an access token. A system user's token lasts longest: Business settings, System users, Generate token."];
        }

        return errors;
    }
}
