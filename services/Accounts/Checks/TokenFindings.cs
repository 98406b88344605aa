namespace Audiences.Accounts.Checks;

/// <summary>Words for what Meta tells about a token that it accepts.</summary>
internal static class TokenFindings
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(14);

    public static Finding Of(TokenFacts facts, string app, DateTimeOffset now)
    {
        if (facts.Kind == "APP")
        {
            return new Finding(CheckNames.Token, false, "This is the app's own token, which may not touch ad accounts. Make a system user's token.", MetaRefusal.SystemUsers);
        }

        if (facts.ExpiresAt <= now)
        {
            return MetaRefusal.Token(463);
        }

        if (facts.DataAccessExpiresAt <= now)
        {
            return new Finding(
                CheckNames.Token, false, $"The person behind the token has not confirmed the app since {facts.DataAccessExpiresAt:yyyy-MM-dd}. Reconnect by OAuth, or with a system user's token.", MetaRefusal.SystemUsers);
        }

        var owner = $"{Owner(facts.Kind)} of app {app}";
        return (facts.ExpiresAt, facts.DataAccessExpiresAt) switch
        {
            (null, null) => new Finding(CheckNames.Token, true, $"{owner}; it does not expire."),
            ({ } end, var access) when access is null || end <= access => new Finding(CheckNames.Token, true, $"{owner}, valid until {end:yyyy-MM-dd HH:mm} UTC.{Advice(end, now)}") { Soon = end - now <= Soon },
            (_, var access) => new Finding(CheckNames.Token, true, $"{owner}; the person has to confirm the app by {access:yyyy-MM-dd HH:mm} UTC.{Advice(access!.Value, now)}") { Soon = access - now <= Soon },
        };
    }

    private static string Advice(DateTimeOffset end, DateTimeOffset now) => end - now <= Soon ? " Reconnect before then." : "";

    private static string Owner(string? kind) => kind switch
    {
        "SYSTEM_USER" => "A system user's token",
        "PAGE" => "A page's token",
        "USER" => "A person's token",
        _ => "A token",
    };
}
