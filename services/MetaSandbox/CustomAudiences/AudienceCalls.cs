using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// Custom audiences of an ad account.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences
/// </summary>
internal static class AudienceCalls
{
    private const int MostIds = 50;

    private static readonly string[] FileSources = ["USER_PROVIDED_ONLY", "PARTNER_PROVIDED_ONLY", "BOTH_USER_AND_PARTNER_PROVIDED"];

    public static JsonNode List(GraphCall call, string accountId)
    {
        var account = Access.ToRead(call, accountId);
        return GraphPage.Of(
            call,
            call.State.AllAudiences().Where(audience => audience.Facts.AccountId == account.Id),
            audience => audience.Id,
            audience => AudienceNode.Of(call, audience));
    }

    public static JsonNode Create(GraphCall call, string accountId)
    {
        var account = Access.ToChange(call, accountId);
        var name = call.Required("name");
        var subtype = call.Required("subtype");
        if (subtype != "CUSTOM")
        {
            throw GraphErrors.InvalidParameter("subtype", "is not CUSTOM: the sandbox knows customer file audiences only.");
        }

        var source = call.Required("customer_file_source");
        if (!FileSources.Contains(source))
        {
            throw GraphErrors.InvalidParameter("customer_file_source", $"must be one of {{{string.Join(", ", FileSources)}}}");
        }

        var id = call.State.CreateAudience(next => new AudienceFacts
        {
            Id = next,
            AccountId = account.Id,
            Name = name,
            Description = call.Parameters.Said("description"),
            Subtype = subtype,
            CustomerFileSource = source,
            IsValueBased = Flag(call, "is_value_based"),
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        });
        return new JsonObject { ["id"] = id };
    }

    public static JsonNode Read(GraphCall call, string audienceId)
    {
        var audience = Find(call, audienceId);
        Access.ToRead(call, audience.Facts.AccountId);
        return AudienceNode.Of(call, audience);
    }

    /// <summary>
    /// Several audiences by <c>ids</c>, each under its number. One that is not there fails the call.
    /// Source: https://developers.facebook.com/docs/graph-api/overview (reading several objects)
    /// </summary>
    public static JsonNode ReadMany(GraphCall call)
    {
        var ids = call.Required("ids").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (ids.Length > MostIds)
        {
            throw GraphErrors.InvalidParameter("ids", $"has {ids.Length} ids; at most {MostIds} are allowed in a call.");
        }

        var nodes = new JsonObject();
        foreach (var id in ids.Distinct())
        {
            nodes[id] = Read(call, id);
        }

        return nodes;
    }

    public static JsonNode Update(GraphCall call, string audienceId)
    {
        var audience = Find(call, audienceId);
        Access.ToChange(call, audience.Facts.AccountId);
        var source = call.Parameters.Said("customer_file_source") ?? audience.Facts.CustomerFileSource;
        call.State.ChangeAudience(audience.Facts with
        {
            Name = call.Parameters.Said("name") ?? audience.Facts.Name,
            Description = call.Parameters.Said("description") ?? audience.Facts.Description,
            CustomerFileSource = source,
            UpdatedAt = call.Now,
        });
        return new JsonObject { ["success"] = true };
    }

    public static JsonNode Delete(GraphCall call, string audienceId)
    {
        var audience = Find(call, audienceId);
        Access.ToChange(call, audience.Facts.AccountId);
        call.State.DeleteAudience(audience.Id);
        return new JsonObject { ["success"] = true };
    }

    private static bool Flag(GraphCall call, string name) => call.Parameters.Said(name) switch
    {
        null or "" or "0" or "false" or "False" => false,
        "1" or "true" or "True" => true,
        _ => throw GraphErrors.InvalidParameter(name, "must be a boolean"),
    };

    /// <summary>The token is checked first: without a good one nobody learns what is there.</summary>
    /// <exception cref="GraphFailure">There is no such audience.</exception>
    public static CustomAudience Find(GraphCall call, string audienceId)
    {
        _ = call.Token;
        return call.State.FindAudience(audienceId) ?? throw GraphErrors.NoSuchObject(call.Method, audienceId);
    }
}
